import { DUTY_MARKS, type DutyMark } from '#catalog/policy.ts';
import type { DutyMatrix } from '#policy/dutyMatrix.ts';
import { ViewLink } from '../../ViewLink.tsx';
import { departmentView } from '../departmentView.ts';
import styles from './DutyList.module.css';
import { DutyMarkSymbol } from './DutyMarkSymbol.tsx';

const MARKS = Object.keys(DUTY_MARKS) as DutyMark[];

/** The matrix where there is no room for one: each department with how often it stands where. */
export const DutyList = ({ matrix }: { readonly matrix: DutyMatrix }) => (
  <ul className={styles.list}>
    {matrix.rows.map(({ department, counts }) => (
      <li key={department.id}>
        <ViewLink to={departmentView(department.id)} data-department={department.id}>
          <b>{department.name}</b>
          <span>
            {MARKS.filter((mark) => counts[mark] > 0).map((mark) => (
              <span key={mark}>
                <DutyMarkSymbol mark={mark} withWord /> {counts[mark]}
              </span>
            ))}
          </span>
        </ViewLink>
      </li>
    ))}
  </ul>
);
