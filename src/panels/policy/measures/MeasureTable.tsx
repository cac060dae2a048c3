import { ITEM_KINDS } from '#catalog/policy.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import type { ProvisionRow } from '#selectors/measureFinder.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import { DutyNames } from '../DutyNames.tsx';
import styles from './MeasureTable.module.css';
import { ProvisionList } from './ProvisionList.tsx';
import { useShownRow } from './useShownRow.ts';

interface Props {
  readonly policy: PolicyLookup;
  readonly rows: readonly ProvisionRow[];
}

/** Every measure and action: what it gives and asks, to whom, and who is charged with it. */
export function MeasureTable({ policy, rows }: Props) {
  const shown = useShownRow();
  if (rows.length === 0) return <p className={styles.none}>没有这样的内容。请放宽“对象”或“类别”。</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">条款</th>
          <th scope="col">给什么，要什么</th>
          <th scope="col">谁来办</th>
        </tr>
      </thead>
      {(['measure', 'action'] as const).map((kind) => {
        const own = rows.filter(({ item }) => item.kind === kind);
        if (own.length === 0) return null;
        return (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.group}>
                {ITEM_KINDS[kind].label} <span>{own.length} 条</span>
              </th>
            </tr>
            {own.map(({ item, provisions }) => (
              <tr key={item.clauseId} {...shown(item.clauseId)}>
                <th scope="row">
                  <ClauseLink clauseId={item.clauseId}>{clauseLabel(item.clauseId)}</ClauseLink>
                  <b>{item.shortName}</b>
                </th>
                <td>
                  <ProvisionList provisions={provisions} />
                </td>
                <td className={styles.duties}>
                  <DutyNames duties={policy.dutiesOf(item.clauseId)} lookup={policy} />
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
