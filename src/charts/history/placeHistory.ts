import { scaleLinear } from 'd3-scale';
import type { Observation } from '#domain/dataset.ts';
import { comparableYear } from '#domain/period.ts';

export interface HistoryBox {
  readonly width: number;
  readonly height: number;
}

export interface HistoryPoint {
  readonly observation: Observation;
  readonly year: number;
  readonly value: number;
  /** CSS px from the top left. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedHistory {
  readonly points: readonly HistoryPoint[];
  /** Points joined by a line: one series, and consecutive years only, so that a gap stays a gap. */
  readonly lines: readonly (readonly HistoryPoint[])[];
  /** Years between the first and the last without any point. */
  readonly gaps: readonly { readonly year: number; readonly x: number }[];
  readonly baseline: number;
  readonly years: readonly [number, number];
}

const PAD = { top: 16, side: 14, bottom: 16 };

/** Results over the years. Undated rows and plans are left out. Null when fewer than two years have one. */
export function placeHistory(
  rows: readonly Observation[],
  { width, height }: HistoryBox,
): PlacedHistory | null {
  const dated = rows.flatMap((observation) => {
    const year = comparableYear(observation);
    return observation.nature === 'actual' && year !== null && observation.value !== null
      ? [{ observation, year, value: observation.value }]
      : [];
  });
  const years = dated.map((d) => d.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (dated.length < 2 || first === last) return null;
  const x = scaleLinear([first, last], [PAD.side, width - PAD.side]);
  const values = dated.map((d) => d.value);
  const y = scaleLinear(
    [Math.min(...values, 0), Math.max(...values, 0) || 1],
    [height - PAD.bottom, PAD.top],
  );
  const points = dated
    .map((d) => ({ ...d, x: x(d.year), y: y(d.value) }))
    .sort((a, b) => a.year - b.year || a.value - b.value);
  const seen = new Set(years);
  const gaps = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => !seen.has(year))
    .map((year) => ({ year, x: x(year) }));
  return { points, lines: linesOf(points), gaps, baseline: y(0), years: [first, last] };
}

/** Runs of consecutive years within one series of one standing group; real and sample never join. */
function linesOf(points: readonly HistoryPoint[]): readonly (readonly HistoryPoint[])[] {
  const runs: HistoryPoint[][] = [];
  const open = new Map<string, HistoryPoint[]>();
  for (const point of points) {
    const { series, standing } = point.observation;
    const key = `${series}|${standing === 'sample'}`;
    const run = open.get(key);
    const previous = run?.at(-1);
    if (run && previous && point.year === previous.year + 1) {
      run.push(point);
      continue;
    }
    const started = [point];
    open.set(key, started);
    runs.push(started);
  }
  return runs.filter((run) => run.length > 1);
}
