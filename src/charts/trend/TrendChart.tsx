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
    ...ceiling.map((p) => `，${p.year} 年${ceilingWord} ${pointText(p, indicator)}`),
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

/** Every value where there is room for it, else the newest; both ends of a range always. */
function Values({
  indicator,
  placed,
  width,
}: {
  readonly indicator: Indicator;
  readonly placed: PlacedHistory;
  readonly width: number;
}) {
  const { points, ranges, years } = placed;
  const newest = Math.max(...points.map((p) => p.year));
  const roomy = width / (years[1] - years[0] + 1) >= LABEL_PX;
  const inside = (x: number) => Math.min(Math.max(x, LABEL_PX / 2), width - LABEL_PX / 2);
  return (
    <g className={styles.value}>
      {points
        .filter((p) => roomy || p.year === newest)
        .map((p) => (
          <text key={p.observation.id} x={inside(p.x)} y={p.y - 7}>
            {pointText(p, indicator)}
          </text>
        ))}
      {ranges.map((range) => (
        <text key={range.low.observation.id} x={inside(range.high.x)} y={range.high.y - 5}>
          {rangeText(range, indicator)}
        </text>
      ))}
    </g>
  );
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
