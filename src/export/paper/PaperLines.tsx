import { placeLines } from '#charts/lines/placeLines.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { inkOf, type LineSymbol, symbolOf } from '../scene/lineLooks.ts';
import type { LineChart } from '../scene/slideContent.ts';
import { emsOf } from '../tableFit.ts';
import styles from './DeckPages.module.css';
import type { PaperChartProps } from './paperChartProps.ts';

/** The lines of a slide, on paper: dashed where the numbers are sample, named beside, in colours and shapes that differ. */
export function PaperLines({ chart, box, text }: PaperChartProps<LineChart>) {
  const { title, years, lines, places } = chart;
  const top = text * 3.2;
  const swatch = text * 3;
  const names = Math.max(...lines.map(({ name }) => emsOf(name))) * text + swatch + text * 1.5;
  const numbers = lines.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const left = Math.max(...numbers.map((value) => emsOf(formatNumber(value, places)))) * text + text;
  const size = { width: box.w - left - names, height: box.h - top - text * 2 };
  const placed = placeLines({
    years,
    lines: lines.map(({ values }) => values),
    box: size,
    yearWidth: text * 3,
  });
  const legendStep = Math.min(text * 1.8, size.height / lines.length);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${box.w} ${box.h}`}
      role="img"
      aria-label={title}
      fontSize={text}
    >
      <text y={text} className={styles.chartTitle}>
        {title}
      </text>
      <g transform={`translate(${left} ${top})`}>
        {placed.ticks.map(({ value, y }) => (
          <g key={value}>
            <line x2={size.width} y1={y} y2={y} className={value === 0 ? undefined : styles.grid} />
            <text x={-text / 2} y={y} textAnchor="end" dominantBaseline="central">
              {formatNumber(value, places)}
            </text>
          </g>
        ))}
        {placed.years.map(({ year, x }) => (
          <text key={year} x={x} y={size.height + text * 1.5} textAnchor="middle">
            {year}
          </text>
        ))}
        {placed.lines.map(({ points, runs }, i) => (
          <g key={lines[i]?.name} style={{ color: `#${inkOf(i)}` }} data-sample={lines[i]?.sample}>
            {runs.map((run) => (
              <polyline key={run[0]?.year} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
            ))}
            {points.map(({ year, value, x, y }) => (
              <g key={year} transform={`translate(${x} ${y})`}>
                <path d={SYMBOLS[symbolOf(i)]} />
                {lines.length === 1 && (
                  <text y={-text * 0.7} textAnchor="middle">
                    {formatNumber(value, places)}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
        {lines.map(({ name, sample }, i) => (
          <g
            key={name}
            transform={`translate(${size.width + text} ${legendStep * (i + 0.5)})`}
            style={{ color: `#${inkOf(i)}` }}
            data-sample={sample}
          >
            <polyline points={`0,0 ${swatch},0`} />
            <path d={SYMBOLS[symbolOf(i)]} transform={`translate(${swatch / 2})`} />
            <text x={swatch + text / 2} dominantBaseline="central">
              {name}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

/** mm, around the point. */
const SYMBOLS: Readonly<Record<LineSymbol, string>> = {
  circle: 'M-0.9 0a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0z',
  square: 'M-0.8 -0.8h1.6v1.6h-1.6z',
  triangle: 'M0 -1L1 0.8H-1z',
  diamond: 'M0 -1.15L1.15 0L0 1.15L-1.15 0z',
};
