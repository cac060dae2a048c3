import type { ReactNode } from 'react';
import type { MatchOutcome } from '#policy/itemMatch.ts';
import { OUTCOMES } from '#symbology/matchWords.ts';
import styles from './OutcomeBadge.module.css';

const SHAPES: Readonly<Record<MatchOutcome, ReactNode>> = {
  applies: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="M4 7.2 6.2 9.4 10 5" fill="none" stroke="var(--bg)" strokeWidth="1.6" />
    </>
  ),
  unknown: (
    <>
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeDasharray="2.4 1.6" />
      <path d="M7 3.4v4M7 9.4v1.4" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  doesNotApply: (
    <>
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" />
      <path d="M4 7h6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
};

interface Props {
  readonly outcome: MatchOutcome;
  /** How many items have it. */
  readonly count?: number;
}

/** Whether a measure applies: shape, word and colour together. */
export function OutcomeBadge({ outcome, count }: Props) {
  const { label, colour } = OUTCOMES[outcome];
  return (
    <span className={styles.badge} style={{ color: colour }}>
      <svg width="15" height="15" viewBox="0 0 14 14" aria-hidden="true">
        {SHAPES[outcome]}
      </svg>
      {label}
      {count !== undefined && <b>{count}</b>}
    </span>
  );
}
