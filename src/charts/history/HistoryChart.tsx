import type { Indicator } from '#domain/dataset.ts';
import { formatObservation } from '#symbology/formatFigure.ts';
import styles from './HistoryChart.module.css';
import type { HistoryBox, PlacedHistory } from './placeHistory.ts';

interface Props {
  readonly indicator: Indicator;
  readonly placed: PlacedHistory;
  readonly box: HistoryBox;
}

/** Points on stems; a line only within one series and without a gap. Empty years are grey pieces of the axis. */
export function HistoryChart({ indicator, placed, box }: Props) {
  const { points, lines, gaps, baseline, years } = placed;
  const top = points.reduce(
    (best, p) => (p.value > best.value ? p : best),
    points[0] as (typeof points)[number],
  );
  const best = formatObservation(top.observation, indicator);
  const label = points
    .map((p) => `${p.year} 年 ${formatObservation(p.observation, indicator).line}`)
    .join('，');
  return (
    <figure className={styles.chart}>
      <figcaption>
        {indicator.name} <span>{indicator.unitLabel}</span>
      </figcaption>
      <svg width={box.width} height={box.height} role="img" aria-label={`${indicator.name}历年：${label}`}>
        <line x1="0" x2={box.width} y1={baseline} y2={baseline} className={styles.axis} />
        {gaps.map((gap) => (
          <rect key={gap.year} x={gap.x - 3} y={baseline - 1.5} width="6" height="3" className={styles.gap} />
        ))}
        {lines.map((line) => (
          <polyline
            key={`${line[0]?.observation.id}`}
            points={line.map((p) => `${p.x},${p.y}`).join(' ')}
            className={line[0]?.observation.standing === 'sample' ? styles.dotted : styles.line}
          />
        ))}
        {points.map((p) => (
          <g key={p.observation.id}>
            <line x1={p.x} x2={p.x} y1={baseline} y2={p.y} className={styles.stem} />
            <rect
              x={p.x - 3.5}
              y={p.y - 3.5}
              width="7"
              height="7"
              className={
                styles[
                  p.observation.standing === 'official'
                    ? 'filled'
                    : p.observation.standing === 'sample'
                      ? 'sampled'
                      : 'open'
                ]
              }
            />
          </g>
        ))}
        <text x={Math.min(Math.max(top.x, 40), box.width - 40)} y={top.y - 6} className={styles.value}>
          {[best.word, `${best.number}${best.suffix}`].filter((t) => t !== '').join(' ')}
        </text>
        <text x="0" y={box.height - 2} className={styles.year} textAnchor="start">
          {years[0]}
        </text>
        <text x={box.width} y={box.height - 2} className={styles.year} textAnchor="end">
          {years[1]}
        </text>
      </svg>
    </figure>
  );
}
