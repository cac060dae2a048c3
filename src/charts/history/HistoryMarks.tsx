import type { Standing } from '#catalog/standings.ts';
import { weakest } from '#domain/figure.ts';
import styles from './HistoryMarks.module.css';
import type { HistoryPoint, HistoryRange, PlacedHistory } from './placeHistory.ts';
import { StandingPoint } from './StandingPoint.tsx';

interface Props {
  readonly placed: PlacedHistory;
  readonly width: number;
  /** Upright lines from the axis to each point, where points stand alone. */
  readonly stems?: boolean;
}

/** A line is only as sure as the weakest way its values are known. */
const LINE: Readonly<Record<Standing, 'line' | 'longDash' | 'dotted'>> = {
  official: 'line',
  reported: 'line',
  derived: 'longDash',
  estimated: 'dotted',
  sample: 'dotted',
};
const lineOf = (line: readonly HistoryPoint[]) =>
  LINE[weakest(line.map((p) => p.observation.standing)) ?? 'reported'];

/** Axis, gaps, lines, ranges and points: what every chart of years draws alike. */
export function HistoryMarks({ placed, width, stems = false }: Props) {
  const { points, ranges, lines, gaps, baseline } = placed;
  return (
    <>
      <line x1="0" x2={width} y1={baseline} y2={baseline} className={styles.axis} />
      {gaps.map((gap) => (
        <rect key={gap.year} x={gap.x - 3} y={baseline - 1.5} width="6" height="3" className={styles.gap} />
      ))}
      {lines.map((line) => (
        <polyline
          key={line[0]?.observation.id}
          points={line.map((p) => `${p.x},${p.y}`).join(' ')}
          className={styles[lineOf(line)]}
        />
      ))}
      {ranges.map((range) => (
        <Range key={range.low.observation.id} range={range} />
      ))}
      {points.map((p) => (
        <g key={p.observation.id}>
          {stems && <line x1={p.x} x2={p.x} y1={baseline} y2={p.y} className={styles.stem} />}
          <StandingPoint x={p.x} y={p.y} standing={p.observation.standing} />
        </g>
      ))}
    </>
  );
}

/** Two tellings: a bar from one to the other, closed at both ends and empty between. */
function Range({ range: { low, high } }: { readonly range: HistoryRange }) {
  const { x } = low;
  return (
    <path
      d={`M${x - 5} ${low.y}h10M${x - 5} ${high.y}h10M${x - 2.5} ${low.y}V${high.y}M${x + 2.5} ${low.y}V${high.y}`}
      className={styles.range}
      data-range={low.year}
    />
  );
}
