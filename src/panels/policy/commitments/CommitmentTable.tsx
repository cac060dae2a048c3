import { useEffect, useRef } from 'react';
import { isWithin } from '#policy/isWithin.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { DutyNames } from '../DutyNames.tsx';
import { CommitmentRow } from './CommitmentRow.tsx';
import styles from './CommitmentsPage.module.css';
import type { CommitmentGroup } from './groupCommitments.ts';

interface Props {
  readonly group: CommitmentGroup;
  readonly lookup: PolicyLookup;
  /** Clause of the address: rows of it are marked, and come into view. */
  readonly chosen: string;
}

/** The commitments of one item or one state. */
export function CommitmentTable({ group: { title, itemId, readings }, lookup, chosen }: Props) {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (chosen !== '') table.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const duties = itemId === '' ? [] : lookup.dutiesOf(itemId);
  return (
    <section className={styles.group} aria-label={title}>
      <h3>
        {title} <span>{readings.length} 项</span>
      </h3>
      {duties.length > 0 && (
        <details className={styles.bracket}>
          <summary>本条责任单位 {duties.length} 个</summary>
          <DutyNames duties={duties} lookup={lookup} />
        </details>
      )}
      <table ref={table} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">频次</th>
            <th scope="col">责任单位</th>
            <th scope="col">完成凭据</th>
            <th scope="col">状态</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => {
            const { id, clauseId, itemId: item } = reading.commitment;
            const marked = chosen !== '' && (isWithin(clauseId, chosen) || chosen === item);
            return <CommitmentRow key={id} reading={reading} lookup={lookup} chosen={marked} />;
          })}
        </tbody>
      </table>
    </section>
  );
}
