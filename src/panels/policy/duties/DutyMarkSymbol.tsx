import type { ReactNode } from 'react';
import { DUTY_MARKS, type DutyMark } from '#catalog/policy.ts';
import styles from './DutyMarkSymbol.module.css';

const SHAPES: Readonly<Record<DutyMark, ReactNode>> = {
  lead: <rect x="1" y="1" width="12" height="12" rx="1.5" fill="currentColor" />,
  shared: <circle cx="7" cy="7" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  undivided: <path d="M7 1.6 12.4 7 7 12.4 1.6 7Z" fill="currentColor" />,
};

interface Props {
  readonly mark: DutyMark;
  /** The word beside the shape; else it is only heard. */
  readonly withWord?: boolean;
}

/** How a department stands in a bracket: shape and word. */
export const DutyMarkSymbol = ({ mark, withWord = false }: Props) => (
  <span className={styles.mark} data-mark={mark}>
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {SHAPES[mark]}
    </svg>
    <span className={withWord ? undefined : 'visually-hidden'}>{DUTY_MARKS[mark].label}</span>
  </span>
);
