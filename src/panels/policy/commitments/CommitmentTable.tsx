import { useEffect, useRef } from 'react';
import { isWithin } from '#policy/isWithin.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { DutyNames } from '../DutyNames.tsx';
import { CommitmentRow } from './CommitmentRow.tsx';
import styles from './CommitmentTable.module.css';
import type { CommitmentGroup } from './groupCommitments.ts';

interface Props {
  readonly groups: readonly CommitmentGroup[];
  readonly lookup: PolicyLookup;
  /** Clause of the address: rows of it are marked, and come into view. */
  readonly chosen: string;
}

/** The commitments under their items or states. */
export function CommitmentTable({ groups, lookup, chosen }: Props) {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (chosen !== '') table.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <table ref={table} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">频次</th>
          <th scope="col">责任单位</th>
          <th scope="col">要看到的凭据</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      {groups.map(({ key, title, itemId, readings }) => (
        <tbody key={key}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={5}>
              <span className={styles.groupHead}>
                <b>{title}</b>
                {readings.length} 项
              </span>
              {itemId !== '' && <Bracket itemId={itemId} lookup={lookup} />}
            </th>
          </tr>
          {readings.map((reading) => {
            const { id, clauseId, itemId: item } = reading.commitment;
            const marked = chosen !== '' && (isWithin(clauseId, chosen) || chosen === item);
            return <CommitmentRow key={id} reading={reading} lookup={lookup} chosen={marked} />;
          })}
        </tbody>
      ))}
    </table>
  );
}

/** All who stand in the bracket of an item, where it has one. */
function Bracket({ itemId, lookup }: { readonly itemId: string; readonly lookup: PolicyLookup }) {
  const duties = lookup.dutiesOf(itemId);
  if (duties.length === 0) return null;
  return (
    <details className={styles.bracket}>
      <summary>本条责任单位 {duties.length} 个</summary>
      <DutyNames duties={duties} lookup={lookup} />
    </details>
  );
}
