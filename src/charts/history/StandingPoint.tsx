import type { Standing } from '#catalog/standings.ts';
import styles from './HistoryMarks.module.css';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly standing: Standing;
}

const R = 3.5;

/** ■ official, □ reported, ◇ derived, dashed ○ estimated, striped □ sample: shape tells, colour never does. */
export function StandingPoint({ x, y, standing }: Props) {
  const square = { x: x - R, y: y - R, width: 2 * R, height: 2 * R };
  switch (standing) {
    case 'official':
      return <rect {...square} className={styles.filled} />;
    case 'reported':
      return <rect {...square} className={styles.open} />;
    case 'derived':
      return <path d={`M${x} ${y - 5}l5 5-5 5-5-5z`} className={styles.open} />;
    case 'estimated':
      return <circle cx={x} cy={y} r={4} className={styles.dashed} />;
    case 'sample':
      return (
        <g className={styles.sampled}>
          <rect {...square} />
          <path d={`M${x - R} ${y + 0.5}l4-4M${x - R} ${y + R}l7-7M${x - 0.5} ${y + R}l4-4`} />
        </g>
      );
  }
}
