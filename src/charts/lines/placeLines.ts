import { scaleLinear } from 'd3-scale';

/** A value and where it stands, in the units of the box, from its top left. */
export interface LinePoint {
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine {
  readonly points: readonly LinePoint[];
  /** Points of consecutive years, which a line joins; a gap stays a gap. */
  readonly runs: readonly (readonly LinePoint[])[];
}

export interface PlacedLines {
  /** In the order they were given. */
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** The first and the last year, and as many between them as can be read. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

interface LinesInput {
  readonly years: readonly number[];
  /** A value a year; null is a gap. */
  readonly lines: readonly (readonly (number | null)[])[];
  readonly box: { readonly width: number; readonly height: number };
  /** Width of a year as it is written. */
  readonly yearWidth: number;
}

const TICKS = 4;

/** Several lines on one pair of axes, zero always among the values. */
export function placeLines({ years, lines, box, yearWidth }: LinesInput): PlacedLines {
  const { width, height } = box;
  const step = width / years.length;
  const x = (i: number) => step * (i + 0.5);
  const all = lines.flat().filter((value) => value !== null);
  const y = scaleLinear([Math.min(0, ...all), Math.max(0, ...all) || 1], [height, 0]).nice(TICKS);
  const every = Math.ceil(yearWidth / step);
  const last = years.length - 1;
  return {
    lines: lines.map((values) => {
      const points = values.flatMap((value, i): readonly LinePoint[] =>
        value === null ? [] : [{ year: years[i] ?? 0, value, x: x(i), y: y(value) }],
      );
      return { points, runs: runsOf(points) };
    }),
    ticks: y.ticks(TICKS).map((value) => ({ value, y: y(value) })),
    years: years
      .map((year, i) => ({ year, x: x(i) }))
      .filter((_, i) => i === 0 || i === last || (i % every === 0 && last - i >= every)),
  };
}

function runsOf(points: readonly LinePoint[]): readonly (readonly LinePoint[])[] {
  const runs: LinePoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length > 1);
}
