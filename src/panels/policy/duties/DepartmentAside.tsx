import type { ReactNode } from 'react';
import type { DepartmentCommitments } from '#policy/departmentCommitments.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import type { HeldData } from '#selectors/heldData.ts';
import { CommitmentList } from './CommitmentList.tsx';
import styles from './DepartmentAside.module.css';
import { HeldList } from './HeldList.tsx';

interface Props {
  readonly lookup: PolicyLookup;
  readonly commitments: readonly DepartmentCommitments[];
  readonly held: readonly HeldData[];
}

/** Beside the items: what it is to do, and what figures it is asked for. */
export function DepartmentAside({ lookup, commitments, held }: Props) {
  const toDo = commitments.reduce((sum, { readings }) => sum + readings.length, 0);
  return (
    <aside className={styles.aside} aria-label="落实事项与数据">
      <Section title="落实事项" count={toDo}>
        {toDo === 0 && <p>没有点名由它、或由它所在条款的责任单位落实的事项。</p>}
        <CommitmentList groups={commitments} lookup={lookup} />
      </Section>
      <Section title="可提供的数据" count={held.length}>
        <p>{held.length === 0 ? '没有推定由它提供的数据。' : '方案没有指定数据由谁提供，以下按条款推定。'}</p>
        <HeldList held={held} />
      </Section>
    </aside>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

const Section = ({ title, count, children }: SectionProps) => (
  <section aria-label={title}>
    <h3>
      {title}
      {count > 0 && <span> {count}</span>}
    </h3>
    {children}
  </section>
);
