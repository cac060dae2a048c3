import { formatNumber } from '#symbology/formatNumber.ts';
import type { BarChart } from '../scene/slideContent.ts';
import { emsOf } from '../tableFit.ts';
import styles from './DeckPages.module.css';
import type { PaperChartProps } from './paperChartProps.ts';

/** The bars of a slide, on paper: name, bar, number; hatched where the number is sample. */
export function PaperBars({ chart: { title, bars, places }, box, text }: PaperChartProps<BarChart>) {
  const top = text * 2;
  const step = (box.h - top) / bars.length;
  const names = Math.max(...bars.map(({ label }) => emsOf(label))) * text + text;
  const labels = bars.map(({ value }) => formatNumber(value, places));
  const room = box.w - names - Math.max(...labels.map(emsOf)) * text - text;
  const [least, most] = [Math.min(0, ...bars.map((b) => b.value)), Math.max(0, ...bars.map((b) => b.value))];
  const perUnit = most === least ? 0 : room / (most - least);
  const zero = names - least * perUnit;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${box.w} ${box.h}`} role="img" aria-label={title}>
      <text x={0} y={text} fontSize={text} className={styles.chartTitle}>
        {title}
      </text>
      {bars.map(({ label, value, sample }, i) => {
        const middle = top + step * (i + 0.5);
        const length = Math.abs(value) * perUnit;
        const x = value < 0 ? zero - length : zero;
        const thick = Math.min(step * 0.64, text * 1.6);
        return (
          <g key={label}>
            <text x={names - text / 2} y={middle} fontSize={text} textAnchor="end" dominantBaseline="central">
              {label}
            </text>
            <rect x={x} y={middle - thick / 2} width={length} height={thick} data-sample={sample} />
            <text
              x={zero + Math.max(0, value * perUnit) + text / 2}
              y={middle}
              fontSize={text}
              dominantBaseline="central"
            >
              {labels[i]}
            </text>
          </g>
        );
      })}
      <line x1={zero} x2={zero} y1={top} y2={box.h} />
    </svg>
  );
}
