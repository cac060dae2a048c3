import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLines } from './placeLines.ts';

const BOX = { width: 100, height: 50 };
const place = (lines: readonly (readonly (number | null)[])[]) =>
  placeLines({ years: [2020, 2021, 2022, 2023], lines, box: BOX, yearWidth: 10 });

test('no line runs over a year without a value, and what stands alone is a point', () => {
  const [line] = place([[1, 2, null, 4]]).lines;
  expect(line?.points.map(({ year, value }) => [year, value])).toEqual([
    [2020, 1],
    [2021, 2],
    [2023, 4],
  ]);
  expect(line?.runs.map((run) => run.map(({ year }) => year))).toEqual([[2020, 2021]]);
});

test('zero is a value, and lies on the axis', () => {
  const { lines, ticks } = place([[0, null, null, 8]]);
  expect(lines[0]?.points[0]?.y).toBe(BOX.height);
  expect(ticks[0]).toEqual({ value: 0, y: BOX.height });
});

test('years that would run into one another are left out, never the first and the last', () => {
  const years = Array.from({ length: 22 }, (_, i) => 2003 + i);
  const placed = placeLines({ years, lines: [years.map(() => 1)], box: BOX, yearWidth: 10 });
  const shown = placed.years.map(({ year }) => year);
  expect([shown[0], shown.at(-1)]).toEqual([2003, 2024]);
  const gaps = placed.years.slice(1).map(({ x }, i) => x - (placed.years[i]?.x ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
});

test('every value is a point inside the box', () => {
  const value = fc.option(fc.integer({ min: -500, max: 500 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: 5 }), (given) => {
      const { lines } = place(given);
      lines.forEach(({ points }, i) => {
        expect(points.map((p) => p.value)).toEqual(given[i]?.filter((v) => v !== null));
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(BOX.width);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(BOX.height + 1e-9);
        }
      });
    }),
  );
});
