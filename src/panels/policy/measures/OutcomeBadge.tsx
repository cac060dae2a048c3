import type { ReactNode } from 'react';
import type { MatchOutcome } from '#policy/itemMatch.ts';
import { OUTCOMES } from '#symbology/matchWords.ts';
import { StatusShape } from '#ui/StatusBadge.tsx';
import styles from './OutcomeBadge.module.css';

/** What does not apply has a shape of its own; the rest shares those of other findings. */
const SHAPES: Readonly<Record<MatchOutcome, ReactNode>> = {
  applies: <StatusShape state="reached" />,
  unknown: <StatusShape state="cannotJudge" />,
  doesNotApply: (
    <svg width="16" height="16" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" />
      <path d="M4 7h6" stroke="currentColor" strokeWidth="1.6" />
    </svg>
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
      {SHAPES[outcome]}
      {label}
      {count !== undefined && <b>{count}</b>}
    </span>
  );
}
