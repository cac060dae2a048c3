import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '#domain/dataset.ts';
import { anIndicator, anObservation } from '../../../test/builders/datasetBuilder.ts';
import { historyExtent, type PlacedHistory, placeHistory } from './placeHistory.ts';

const INDICATOR = anIndicator();
const BOX = { width: 280, height: 92 };
const row = (period: string, value: number | null, given: Partial<Observation> = {}) =>
  anObservation({ period, value, ...given });

function place(...rows: readonly Observation[]): PlacedHistory {
  const placed = placeHistory(INDICATOR, rows, BOX);
  if (!placed) throw new Error('nothing placed');
  return placed;
}
const lines = (placed: PlacedHistory) => placed.lines.map((line) => line.map((p) => p.year));

describe('a line', () => {
  test('joins consecutive years of one series', () => {
    expect(lines(place(row('2023', 3), row('2021', 1), row('2022', 2)))).toEqual([[2021, 2022, 2023]]);
  });

  test('never joins rows of different series', () => {
    const placed = place(
      row('2021', 1, { series: 'a' }),
      row('2022', 2, { series: 'b' }),
      row('2023', 3, { series: 'a' }),
    );
    expect(placed.points).toHaveLength(3);
    expect(placed.lines).toEqual([]);
  });

  test('goes on in its own series while another runs beside it', () => {
    const placed = place(
      row('2021', 1, { series: 'a' }),
      row('2021', 5, { series: 'b' }),
      row('2022', 2, { series: 'a' }),
      row('2022', 6, { series: 'b' }),
    );
    expect(placed.lines.map((l) => l.map((p) => p.value))).toEqual([
      [1, 2],
      [5, 6],
    ]);
  });

  test('breaks where a year is missing, and the gap is told', () => {
    const placed = place(row('2019', 1), row('2020', 2), row('2022', 3), row('2023', 4));
    expect(lines(placed)).toEqual([
      [2019, 2020],
      [2022, 2023],
    ]);
    expect(placed.gaps.map((g) => g.year)).toEqual([2021]);
  });

  test('never joins sample to what is measured', () => {
    const placed = place(row('2021', 1), row('2022', 2, { standing: 'sample' }), row('2023', 3));
    expect(placed.lines).toEqual([]);
    const side = place(
      row('2021', 1),
      row('2022', 2),
      row('2023', 3, { standing: 'sample' }),
      row('2024', 4, { standing: 'sample' }),
    );
    expect(lines(side)).toEqual([
      [2021, 2022],
      [2023, 2024],
    ]);
  });

  test('holds one series, one kind of standing and no gap, whatever is given', () => {
    const any = fc.record({
      year: fc.integer({ min: 2015, max: 2025 }),
      value: fc.option(fc.integer({ min: 0, max: 100 })),
      series: fc.constantFrom('', 'a', 'b'),
      standing: fc.constantFrom('official', 'reported', 'sample'),
      nature: fc.constantFrom('actual', 'planned'),
    } as const);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 14 }), (given) => {
        const rows = given.map(({ year, value, ...rest }) => row(String(year), value, rest));
        const placed = placeHistory(INDICATOR, rows, BOX);
        const shown = rows.filter((o) => o.nature === 'actual' && o.value !== null);
        const told = new Set(shown.map((o) => `${o.period}|${o.series}|${o.standing === 'sample'}`));
        const marks = (placed?.points.length ?? 0) + (placed?.ranges.length ?? 0);
        expect(marks).toBe(placed ? told.size : 0);
        for (const { low, high } of placed?.ranges ?? []) expect(low.value).toBeLessThan(high.value);
        for (const line of placed?.lines ?? []) {
          expect(new Set(line.map((p) => p.observation.series)).size).toBe(1);
          expect(new Set(line.map((p) => p.observation.standing === 'sample')).size).toBe(1);
          for (const [i, p] of line.entries())
            if (i > 0) expect(p.year).toBe((line[i - 1]?.year ?? Number.NaN) + 1);
        }
      }),
    );
  });
});

describe('tellings of one year that disagree', () => {
  const told = (...given: readonly Partial<Observation>[]) =>
    place(row('2021', 1), ...given.map((g) => row('2022', 0, g)), row('2023', 3));

  test('are a range from the lowest to the highest, with no point on it and no line through it', () => {
    const placed = told({ value: 5 }, { value: 9 }, { value: 7 });
    expect(placed.ranges.map((r) => [r.year, r.low.value, r.high.value])).toEqual([[2022, 5, 9]]);
    expect(placed.points.map((p) => p.year)).toEqual([2021, 2023]);
    expect(placed.lines).toEqual([]);
    expect(placed.gaps).toEqual([]);
  });

  test('are one point where one is preferred, or where they agree after all', () => {
    const chosen = told({ value: 5, preferred: 'no' }, { value: 9, preferred: 'yes' });
    expect(chosen.points.map((p) => p.value)).toEqual([1, 9, 3]);
    expect(chosen.ranges).toEqual([]);
    expect(told({ value: 5 }, { value: 5 }).points.map((p) => p.value)).toEqual([1, 5, 3]);
  });

  test('are no disagreement where they come from different series, or where one is sample', () => {
    expect(told({ value: 5, series: 'a' }, { value: 9, series: 'b' }).ranges).toEqual([]);
    expect(told({ value: 5 }, { value: 9, standing: 'sample' }).ranges).toEqual([]);
  });
});

describe('axes shared by several charts', () => {
  const rows = [row('2019', 4), row('2024', 50)];
  const extent = historyExtent(INDICATOR, [...rows, row('2021', 10)], [80]);

  test('span all that is told, zero and the limits', () => {
    expect(extent).toEqual({ years: [2019, 2024], values: [0, 80] });
    expect(historyExtent(INDICATOR, [row('2023', 5, { nature: 'planned' })])).toBeNull();
  });

  test('draw even a single year, with every other one as a gap', () => {
    const placed = placeHistory(INDICATOR, [row('2021', 10)], BOX, extent ?? undefined);
    expect(placed?.points.map((p) => p.year)).toEqual([2021]);
    expect(placed?.gaps.map((g) => g.year)).toEqual([2019, 2020, 2022, 2023, 2024]);
    expect(placed?.years).toEqual([2019, 2024]);
  });

  test('of one year alone put it in the middle', () => {
    const one = { years: [2023, 2023], values: [0, 5] } as const;
    expect(placeHistory(INDICATOR, [row('2023', 5)], BOX, one)?.points[0]?.x).toBe(BOX.width / 2);
  });
});

describe('what has no place in a trend', () => {
  test('an undated figure, a half year, a running total', () => {
    const placed = place(
      row('2021', 1),
      row('2022', 2),
      row('', 9, { periodKind: 'unknown', reportedOn: '2023' }),
      row('2023H1', 9, { periodKind: 'halfyear' }),
      row('..2024', 9, { periodKind: 'cumulative' }),
    );
    expect(placed.points.map((p) => p.year)).toEqual([2021, 2022]);
    expect(placed.years).toEqual([2021, 2022]);
  });

  test('plans, forecasts and targets', () => {
    const placed = place(
      row('2021', 1),
      row('2022', 2),
      row('2025', 100, { nature: 'target' }),
      row('2024', 50, { nature: 'forecast' }),
    );
    expect(placed.years).toEqual([2021, 2022]);
  });

  test('a blank, which is a gap and not a zero', () => {
    const placed = place(row('2021', 1), row('2022', null), row('2023', 0));
    expect(placed.points.map((p) => p.value)).toEqual([1, 0]);
    expect(placed.gaps.map((g) => g.year)).toEqual([2022]);
    expect(placed.lines).toEqual([]);
  });
});

test('fewer than two years are no trend', () => {
  expect(placeHistory(INDICATOR, [], BOX)).toBeNull();
  expect(placeHistory(INDICATOR, [row('2023', 1)], BOX)).toBeNull();
  expect(placeHistory(INDICATOR, [row('2023', 1), row('2023', 2)], BOX)).toBeNull();
  expect(placeHistory(INDICATOR, [row('2023', 1), row('2022', null)], BOX)).toBeNull();
  expect(placeHistory(INDICATOR, [row('2023', 1), row('2022', 2, { nature: 'target' })], BOX)).toBeNull();
});

describe('places', () => {
  test('zero stands on the baseline, and twice the value twice as high', () => {
    const { points, baseline } = place(row('2021', 0), row('2022', 5), row('2023', 10));
    const heights = points.map((p) => baseline - p.y);
    expect(heights[0]).toBe(0);
    expect(heights[2]).toBeCloseTo(2 * (heights[1] ?? 0));
  });

  test('years are as far apart as they are', () => {
    const [a, b, c] = place(row('2020', 1), row('2021', 1), row('2024', 1)).points.map((p) => p.x);
    expect((c ?? 0) - (b ?? 0)).toBeCloseTo(3 * ((b ?? 0) - (a ?? 0)));
  });

  test('all points stay in the box, a fall below zero included', () => {
    const values = fc.array(fc.integer({ min: -100, max: 1000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, (given) => {
        const { points } = place(...given.map((value, i) => row(String(2018 + i), value)));
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(BOX.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(BOX.height);
        }
      }),
    );
  });
});
