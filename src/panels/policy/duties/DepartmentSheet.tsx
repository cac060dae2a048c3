import { DUTY_MARKS } from '#catalog/policy.ts';
import type { Department } from '#domain/policy.ts';
import type { DepartmentCommitments } from '#policy/departmentCommitments.ts';
import type { ItemGroup } from '#policy/departmentItems.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import type { HeldData } from '#selectors/heldData.ts';
import { departmentFacts, dutyCountText, provisionsText } from '#symbology/dutyWords.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { useLookup } from '../../DatasetContext.ts';
import { PrintSheet } from '../../print/PrintSheet.tsx';
import { DutyNames } from '../DutyNames.tsx';
import { CommitmentList } from './CommitmentList.tsx';
import styles from './DepartmentSheet.module.css';
import { DutyMarkSymbol } from './DutyMarkSymbol.tsx';
import { HeldList } from './HeldList.tsx';

interface Props {
  readonly department: Department;
  readonly lookup: PolicyLookup;
  readonly groups: readonly ItemGroup[];
  readonly commitments: readonly DepartmentCommitments[];
  readonly held: readonly HeldData[];
}

/** A department on sheets of A4. */
export function DepartmentSheet({ department, lookup, groups, commitments, held }: Props) {
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
