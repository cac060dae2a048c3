import { scaleLinear } from 'd3-scale';
import type { Standing } from '#catalog/standings.ts';
import type { Indicator, Observation } from '#domain/dataset.ts';
import { tellingsOf } from '#domain/tellings.ts';

export interface HistoryBox {
  readonly width: number;
  readonly height: number;
}

/** One telling with its place. */
export interface HistoryPoint {
  readonly observation: Observation;
  readonly year: number;
  readonly value: number;
  /** CSS px from the top left. */
  readonly x: number;
  readonly y: number;
}

/** Tellings of one period that disagree with none preferred: an upright bar, and no point anywhere on it. */
export interface HistoryRange {
  readonly year: number;
  readonly low: HistoryPoint;
  readonly high: HistoryPoint;
}

/** Years and values the axes span; shared by charts that are to be compared. */
export interface HistoryExtent {
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
}

export interface PlacedHistory {
  readonly points: readonly HistoryPoint[];
  readonly ranges: readonly HistoryRange[];
  /** Points joined by a line: one series, and consecutive years only, so that a gap stays a gap. */
  readonly lines: readonly (readonly HistoryPoint[])[];
  /** Years between the first and the last without any point. */
  readonly gaps: readonly { readonly year: number; readonly x: number }[];
  readonly baseline: number;
  readonly years: readonly [number, number];
  /** Where a year and a value stand, in CSS px from the top left. */
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
}

const PAD = { top: 16, side: 14, bottom: 16 };

/** A single row, or the lowest and the highest of those that disagree. */
type Told =
  | { readonly kind: 'one'; readonly year: number; readonly row: Valued }
  | { readonly kind: 'several'; readonly year: number; readonly low: Valued; readonly high: Valued };

type Valued = Observation & { readonly value: number };

const hasValue = (row: Observation): row is Valued => row.value !== null;
const isSample = (standing: Standing) => standing === 'sample';

const toldBy = (indicator: Indicator, rows: readonly Observation[]): readonly Told[] =>
  tellingsOf(indicator, rows).flatMap(({ year, figure }): readonly Told[] => {
    if (figure.kind === 'observed')
      return [{ kind: 'one', year, row: { ...figure.observation, value: figure.value } }];
    const sorted = figure.observations.filter(hasValue).sort((a, b) => a.value - b.value);
    const [low, high] = [sorted[0], sorted.at(-1)];
    return low && high ? [{ kind: 'several', year, low, high }] : [];
  });

const valuesOf = (telling: Told): readonly number[] =>
  telling.kind === 'one' ? [telling.row.value] : [telling.low.value, telling.high.value];

/** The axes over all that is told, zero always among the values; null when nothing is. */
export function historyExtent(
  indicator: Indicator,
  rows: readonly Observation[],
  limits: readonly number[] = [],
): HistoryExtent | null {
  const told = toldBy(indicator, rows);
  if (told.length === 0) return null;
  const years = told.map((t) => t.year);
  const values = [...told.flatMap(valuesOf), ...limits];
  return {
    years: [Math.min(...years), Math.max(...years)],
    values: [Math.min(...values, 0), Math.max(...values, 0)],
  };
}

/**
 * Results over the years. With an extent it is drawn on those axes whatever it holds; without one it has its own,
 * and is null when fewer than two years have a result.
 */
export function placeHistory(
  indicator: Indicator,
  rows: readonly Observation[],
  { width, height }: HistoryBox,
  shared?: HistoryExtent,
): PlacedHistory | null {
  const told = toldBy(indicator, rows);
  const extent = shared ?? historyExtent(indicator, rows);
  if (!extent || (!shared && extent.years[0] === extent.years[1])) return null;
  const [first, last] = extent.years;
  const across = scaleLinear(extent.years, [PAD.side, width - PAD.side]);
  const x = (year: number) => (first === last ? width / 2 : across(year));
  const [low, high] = extent.values;
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - PAD.bottom, PAD.top]);
  const point = (row: Valued, year: number): HistoryPoint => ({
    observation: row,
    year,
    value: row.value,
    x: x(year),
    y: y(row.value),
  });
  const points = told
    .flatMap((t) => (t.kind === 'one' ? [point(t.row, t.year)] : []))
    .sort((a, b) => a.year - b.year || a.value - b.value);
  const ranges = told
    .flatMap((t) =>
      t.kind === 'one' ? [] : [{ year: t.year, low: point(t.low, t.year), high: point(t.high, t.year) }],
    )
    .sort((a, b) => a.year - b.year);
  const seen = new Set(told.map((t) => t.year));
  const gaps = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => !seen.has(year))
    .map((year) => ({ year, x: x(year) }));
  return {
    points,
    ranges,
    lines: linesOf(points),
    gaps,
    baseline: y(0),
    years: extent.years,
    xOf: x,
    yOf: y,
  };
}

/** Runs of consecutive years within one series of one standing group; real and sample never join. */
function linesOf(points: readonly HistoryPoint[]): readonly (readonly HistoryPoint[])[] {
  const runs: HistoryPoint[][] = [];
  const open = new Map<string, HistoryPoint[]>();
  for (const point of points) {
    const { series, standing } = point.observation;
    const key = `${series}|${isSample(standing)}`;
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
