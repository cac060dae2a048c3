import type { ReactNode } from 'react';
import type { DepartmentCommitment } from '#policy/departmentItems.ts';
import type { HeldData } from '#selectors/heldData.ts';
import { commitmentNote, heldNote } from '#symbology/dutyWords.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import styles from './DepartmentAside.module.css';

interface Props {
  readonly commitments: readonly DepartmentCommitment[];
  readonly held: readonly HeldData[];
}

/** Beside the items: what it is to do, and what figures it is asked for. */
export const DepartmentAside = ({ commitments, held }: Props) => (
  <aside className={styles.aside} aria-label="落实事项与数据">
    <Section title="落实事项" count={commitments.length}>
      {commitments.length === 0 && (
        <p className={styles.note}>没有点名由它落实、或由它所在条款落实的事项。</p>
      )}
      <ul>
        {commitments.map((row) => (
          <li key={row.commitment.id}>
            <ClauseLink clauseId={row.commitment.clauseId}>{row.commitment.name}</ClauseLink>
            <span className={styles.note}>{commitmentNote(row)}</span>
          </li>
        ))}
      </ul>
    </Section>
    <Section title="可提供的数据" count={held.length}>
      {held.length === 0 && <p className={styles.note}>没有推定由它提供的数据。</p>}
      <ul>
        {held.map((data) => (
          <li key={data.id}>
            <b>{data.name}</b>
            <span className={styles.note}>{heldNote(data)}</span>
          </li>
        ))}
      </ul>
      {held.length > 0 && <p className={styles.note}>方案没有指定数据由谁提供，以上按条款推定。</p>}
    </Section>
  </aside>
);

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

const Section = ({ title, count, children }: SectionProps) => (
  <section aria-label={title}>
    <h3>
      {title}
      {count !== undefined && count > 0 && <span> {count}</span>}
    </h3>
    {children}
  </section>
);
