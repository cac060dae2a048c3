import type { Indicator } from '#domain/dataset.ts';
import { goalText } from '#symbology/paceWords.ts';
import { HistoryMarks } from '../history/HistoryMarks.tsx';
import { historyText, pointText, rangeText } from '../history/historyWords.ts';
import type { HistoryBox, PlacedHistory } from '../history/placeHistory.ts';
import type { PlacedTrend } from './placeTrend.ts';
import styles from './TrendChart.module.css';

interface Props {
  readonly indicator: Indicator;
  /** What the ceiling is called; '' where there is none. */
  readonly ceilingWord: string;
  readonly trend: PlacedTrend;
  readonly box: HistoryBox;
}

/** Room a written value takes, with 示例 before it. */
const LABEL_PX = 64;
const YEAR_PX = 40;

/** The years of one subject: line, gaps, ranges, and what the policy asks for. */
export function TrendChart({ indicator, ceilingWord, trend, box }: Props) {
  const { subject, placed, limits, ceiling } = trend;
  const asked = [
    ...limits.map(({ target }) => `，${target.name} ${goalText(target)}`),
    ...ceiling.map((p) => `，${p.year} 年${ceilingWord} ${pointText(p, indicator, 'number')}`),
  ].join('');
  return (
    <svg
      width={box.width}
      height={box.height}
      role="img"
      aria-label={`${subject.name}${indicator.name}历年：${historyText(placed, indicator)}${asked}`}
      className={styles.chart}
    >
      {limits.map(({ target, y }) => (
        <line key={target.id} x1="0" x2={box.width} y1={y} y2={y} className={styles.limit} />
      ))}
      {ceiling.map((p) => (
        <path
          key={p.observation.id}
          d={`M${p.x - 9} ${p.y}h18`}
          className={p.observation.standing === 'sample' ? styles.sampleCeiling : styles.ceiling}
        />
      ))}
      <HistoryMarks placed={placed} width={box.width} />
      <Values indicator={indicator} placed={placed} width={box.width} />
      <Years placed={placed} box={box} />
    </svg>
  );
}

interface ValuesProps {
  readonly indicator: Indicator;
  readonly placed: PlacedHistory;
  readonly width: number;
}

/** Every value where there is room for it, else the newest; both ends of a range always. */
function Values({ indicator, placed, width }: ValuesProps) {
  const { points, ranges, years } = placed;
  const newest = Math.max(...points.map((p) => p.year));
  const roomy = width / (years[1] - years[0] + 1) >= LABEL_PX;
  const labels = [
    ...points
      .filter((p) => roomy || p.year === newest)
      .map((mark) => ({ mark, text: pointText(mark, indicator) })),
    ...ranges.map((r) => ({ mark: r.high, text: rangeText(r, indicator) })),
  ];
  return (
    <g className={styles.value}>
      {labels.map(({ mark, text }) => (
        <text key={mark.observation.id} y={mark.y - 7} {...anchored(mark.x, width)}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** A label near an edge leans on it. */
function anchored(x: number, width: number) {
  if (x < LABEL_PX / 2) return { x: 0, textAnchor: 'start' } as const;
  if (x > width - LABEL_PX / 2) return { x: width, textAnchor: 'end' } as const;
  return { x, textAnchor: 'middle' } as const;
}

/** The first and the last year, and as many between them as can be read. */
function Years({
  placed: { years, xOf },
  box,
}: {
  readonly placed: PlacedHistory;
  readonly box: HistoryBox;
}) {
  const [first, last] = years;
  const count = last - first;
  const every = Math.ceil((YEAR_PX * count) / Math.max(1, box.width - YEAR_PX));
  const shown = Array.from({ length: count + 1 }, (_, i) => i).filter(
    (i) => i === 0 || i === count || (i % every === 0 && count - i >= every),
  );
  return (
    <g className={styles.year}>
      {shown.map((i) => (
        <text key={i} x={xOf(first + i)} y={box.height - 2}>
          {first + i}
        </text>
      ))}
    </g>
  );
}
