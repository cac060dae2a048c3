import { useEffect, useRef } from 'react';
import { isWithin } from '#policy/isWithin.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import type { CommitmentGroup } from '#symbology/commitmentGroups.ts';
import { DutyNames } from '../DutyNames.tsx';
import { CommitmentRow } from './CommitmentRow.tsx';
import styles from './CommitmentTable.module.css';
import { COLUMNS } from './columns.ts';

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
          {Object.values(COLUMNS).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, title, itemId, readings }) => (
        <tbody key={key}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={Object.keys(COLUMNS).length}>
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
