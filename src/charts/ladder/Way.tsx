import { useId } from 'react';
import type { Span } from '#domain/tierLadder.ts';
import { HatchPatterns } from '#ui/HatchPatterns.tsx';
import styles from './Ladder.module.css';

interface Props {
  readonly way: Span | null;
  readonly sample: boolean;
}

const WIDTH = 36;
const HEIGHT = 8;
const HEAD = 6;
const LENGTH = WIDTH - HEAD;

/** An arrow to the next rung, filled as far as the town has come; rivals leave a piece open, the unknown all of it. */
export function Way({ way, sample }: Props) {
  const prefix = `way-${useId()}-`;
  const [from, to] = way ?? [0, 0];
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" className={styles.way}>
      <HatchPatterns prefix={prefix} />
      <path d={`M0 1.5H${LENGTH}V0L${WIDTH} 4 ${LENGTH} 8V6.5H0Z`} className={styles.road} />
      {way === null && <rect y="1.5" width={LENGTH} height="5" fill={`url(#${prefix}missing)`} />}
      <rect y="1.5" width={from * LENGTH} height="5" className={styles.done} />
      {to > from && (
        <rect x={from * LENGTH} y="1.5" width={(to - from) * LENGTH} height="5" className={styles.disputed} />
      )}
      {sample && <rect y="1.5" width={to * LENGTH} height="5" fill={`url(#${prefix}sample)`} />}
    </svg>
  );
}
