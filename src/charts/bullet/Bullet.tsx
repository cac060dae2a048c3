import { useId } from 'react';
import type { BoardEntry } from '#selectors/targetBoard.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { TARGET_STATES } from '#symbology/labels.ts';
import { goalText } from '#symbology/paceWords.ts';
import { HatchPatterns } from '#ui/HatchPatterns.tsx';
import styles from './Bullet.module.css';
import { placeBullet } from './placeBullet.ts';

interface Props {
  readonly entry: BoardEntry;
  readonly width: number;
  readonly height: number;
}

/** What is seen against the target: solid is proven, hatched is not known, the tick below what is due by today. */
export function Bullet({ entry: { judgement, pace }, width, height }: Props) {
  const prefix = `bullet-${useId()}-`;
  const { proven, unknown, target, due } = placeBullet(judgement, pace.due, width);
  const [top, thick] = [height * 0.25, height * 0.5];
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={describe({ judgement, pace })}
      className={styles.bullet}
      data-state={judgement.state}
    >
      <HatchPatterns prefix={prefix} />
      <rect y={top} width={target} height={thick} className={styles.track} />
      {unknown && (
        <rect
          x={unknown[0]}
          y={top}
          width={unknown[1] - unknown[0]}
          height={thick}
          fill={`url(#${prefix}missing)`}
        />
      )}
      {proven && <rect x={proven[0]} y={top} width={proven[1]} height={thick} className={styles.proven} />}
      <rect x={target - 1.5} width="3" height={height} className={styles.target} />
      {due !== null && !pace.passed && (
        <path d={`M${due} ${top + thick - 1}l4 ${height - top - thick + 1}h-8z`} className={styles.due} />
      )}
    </svg>
  );
}

function describe({ judgement, pace }: BoardEntry): string {
  const { target, value, state } = judgement;
  const parts = [
    value === null ? '未见数' : `见到 ${value} ${target.sourceUnit}`,
    `目标 ${goalText(target)}`,
    pace.due === null || pace.passed
      ? ''
      : `按时间今天应到 ${formatNumber(pace.due, 1)} ${target.sourceUnit}`,
    TARGET_STATES[state].label,
  ];
  return `${target.name}：${parts.filter((p) => p !== '').join('，')}`;
}
