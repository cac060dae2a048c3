import type { Verdict } from '#policy/assessment.ts';
import { VERDICTS } from '#symbology/verdicts.ts';
import { Mark } from '#ui/Mark.tsx';
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

/** What sample values would say: hatched, with its mark, and in no count. */
export function SampleVerdict({ verdict }: Pick<Props, 'verdict'>) {
  const { label, shape } = VERDICTS[verdict];
  return (
    <span className={styles.sample} title={`示例：${label}，不计入`}>
      <Mark standing="sample" />
      <StatusShape state={shape} size={12} />
      <span className="visually-hidden">{label}，不计入</span>
    </span>
  );
}
