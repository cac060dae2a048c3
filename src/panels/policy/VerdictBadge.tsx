import type { Verdict } from '#policy/assessment.ts';
import { VERDICTS } from '#symbology/verdicts.ts';
import { StatusShape } from '#ui/StatusBadge.tsx';
import styles from './VerdictBadge.module.css';

interface Props {
  readonly verdict: Verdict;
  /** How many there are of it, where verdicts are counted. */
  readonly count?: number;
}

/** A verdict: shape, word and colour together. */
export function VerdictBadge({ verdict, count }: Props) {
  const { label, colour, shape } = VERDICTS[verdict];
  return (
    <span className={styles.badge} style={{ color: colour }}>
      <StatusShape state={shape} />
      {label}
      {count !== undefined && <b>{count}</b>}
    </span>
  );
}

/** What sample values would say: hatched, with the word, and in no count. */
export const SampleVerdict = ({ verdict }: { readonly verdict: Verdict }) => (
  <span className={styles.sample}>示例 {VERDICTS[verdict].label}</span>
);
