import type { ReactNode } from 'react';
import styles from './MenuSelect.module.css';

interface Props {
  readonly label: string;
  /** What stands in the closed menu: shorter than the chosen option, which tells its coverage too. */
  readonly shown: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly disabled?: boolean;
  /** Options. */
  readonly children: ReactNode;
}

/** A native menu under a text of its own. */
export function MenuSelect({ label, shown, value, onChoose, disabled = false, children }: Props) {
  return (
    <label className={styles.menu} data-disabled={disabled || undefined}>
      <span className={styles.label}>{label}</span>
      <span className={styles.shown} aria-hidden="true">
        {shown}
      </span>
      <span className={styles.arrow} aria-hidden="true" />
      <select value={value} disabled={disabled} onChange={(e) => onChoose(e.target.value)}>
        {children}
      </select>
    </label>
  );
}
