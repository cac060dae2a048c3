import { DUTY_MARKS } from '#catalog/policy.ts';
import type { Department } from '#domain/policy.ts';
import { type PolicyLookup, policyLookupOf } from '#policy/policyLookup.ts';
import { departmentFacts, dutyCountText, provisionsText } from '#symbology/dutyWords.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { useLookup } from '../../DatasetContext.ts';
import { usePolicy } from '../../PolicyContext.ts';
import { PrintSheet } from '../../print/PrintSheet.tsx';
import { DutyNames } from '../DutyNames.tsx';
import { CommitmentList } from './CommitmentList.tsx';
import styles from './DepartmentSheet.module.css';
import { DutyMarkSymbol } from './DutyMarkSymbol.tsx';
import { HeldList } from './HeldList.tsx';
import { useDepartmentWork } from './useDepartmentWork.ts';

/** A department on sheets of paper, from what it reads itself. */
export function DepartmentSheet({ departmentId }: { readonly departmentId: string }) {
  const policy = usePolicy();
  const lookup = policy && policyLookupOf(policy);
  const department = lookup?.department(departmentId);
  return lookup && department ? <Sheet department={department} lookup={lookup} /> : null;
}

interface Props {
  readonly department: Department;
  readonly lookup: PolicyLookup;
}

function Sheet({ department, lookup }: Props) {
  const { groups, commitments, held } = useDepartmentWork(department, lookup);
  const source = useLookup().row('sources', 'policy');
  return (
    <PrintSheet kind="责任单位页" caveat="按原文括号所列整理，不推断" sources={source ? [source] : []}>
      <header className={styles.title}>
        <h2>{department.name}</h2>
        <p>{departmentFacts(department)}</p>
      </header>
      <p className={styles.sentence}>{dutyCountText(groups)}。</p>
      {groups.map(({ mark, items }) => (
        <section key={mark} className={styles.section}>
          <h3>
            <DutyMarkSymbol mark={mark} withWord /> {items.length} 项
            {mark === 'undivided' && <span className={styles.remark}>措施原文不分牵头，未指定牵头</span>}
          </h3>
          <table>
            <caption className="visually-hidden">{DUTY_MARKS[mark].label}的事项</caption>
            <tbody>
              {items.map(({ clause, duties }) => {
                const provisions = lookup.provisionsOf(clause.id);
                return (
                  <tr key={clause.id}>
                    <td>{clauseLabel(clause.id)}</td>
                    <th scope="row">
                      {clause.title}
                      {provisions.length > 0 && <p>{provisionsText(provisions)}</p>}
                    </th>
                    <td>
                      <DutyNames duties={duties} lookup={lookup} self={department.id} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      ))}
      {commitments.length > 0 && (
        <section className={styles.section}>
          <h3>落实事项</h3>
          <CommitmentList groups={commitments} lookup={lookup} />
        </section>
      )}
      {held.length > 0 && (
        <section className={styles.section}>
          <h3>
            可提供的数据<span className={styles.remark}>方案没有指定数据由谁提供，按条款推定</span>
          </h3>
          <HeldList held={held} />
        </section>
      )}
    </PrintSheet>
  );
}
