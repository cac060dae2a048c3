import type { Indicator } from '#domain/dataset.ts';
import styles from './HistoryChart.module.css';
import { HistoryMarks } from './HistoryMarks.tsx';
import { historyText, pointText, rangeText } from './historyWords.ts';
import type { HistoryBox, PlacedHistory } from './placeHistory.ts';

interface Props {
  readonly indicator: Indicator;
  readonly placed: PlacedHistory;
  readonly box: HistoryBox;
}

/** Points on stems; a line only within one series and without a gap. Empty years are grey pieces of the axis. */
export function HistoryChart({ indicator, placed, box }: Props) {
  const { points, ranges, years } = placed;
  const tops = [
    ...points.map((p) => ({ mark: p, text: pointText(p, indicator) })),
    ...ranges.map((r) => ({ mark: r.high, text: rangeText(r, indicator) })),
  ].sort((a, b) => b.mark.value - a.mark.value);
  const [top] = tops;
  return (
    <figure className={styles.chart}>
      <figcaption>
        {indicator.name} <span>{indicator.unitLabel}</span>
      </figcaption>
      <svg
        width={box.width}
        height={box.height}
        role="img"
        aria-label={`${indicator.name}历年：${historyText(placed, indicator)}`}
      >
        <HistoryMarks placed={placed} width={box.width} stems />
        {top && (
          <text
            x={Math.min(Math.max(top.mark.x, 40), box.width - 40)}
            y={top.mark.y - 6}
            className={styles.value}
          >
            {top.text}
          </text>
        )}
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
