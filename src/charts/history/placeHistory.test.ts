import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '#domain/dataset.ts';
import { anObservation } from '../../../test/builders/datasetBuilder.ts';
import { type PlacedHistory, placeHistory } from './placeHistory.ts';

const BOX = { width: 280, height: 92 };
const row = (period: string, value: number | null, given: Partial<Observation> = {}) =>
  anObservation({ period, value, ...given });

function place(...rows: readonly Observation[]): PlacedHistory {
  const placed = placeHistory(rows, BOX);
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
        const placed = placeHistory(rows, BOX);
        const shown = rows.filter((o) => o.nature === 'actual' && o.value !== null);
        expect(placed?.points.length ?? 0).toBe(placed ? shown.length : 0);
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
  expect(placeHistory([], BOX)).toBeNull();
  expect(placeHistory([row('2023', 1)], BOX)).toBeNull();
  expect(placeHistory([row('2023', 1), row('2023', 2)], BOX)).toBeNull();
  expect(placeHistory([row('2023', 1), row('2022', null)], BOX)).toBeNull();
  expect(placeHistory([row('2023', 1), row('2022', 2, { nature: 'target' })], BOX)).toBeNull();
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
