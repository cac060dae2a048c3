import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeMatrix } from './placeMatrix.ts';

const row = (...cells: readonly number[]) => ({
  sector: null,
  isChild: false,
  cells,
  total: cells.reduce((a, b) => a + b, 0),
});
const shades = (...rows: readonly (readonly number[])[]) =>
  placeMatrix({ columns: [], rows: rows.map((r) => row(...r)), totals: [], total: 0, unseen: [] }).map((r) =>
    r.placed.map((c) => c.shade),
  );

test('the largest cell is darkest, an empty one not shaded at all', () => {
  expect(shades([16, 0], [4, 1])).toEqual([
    [1, 0],
    [0.5, 0.25],
  ]);
});

test('nothing counted is nothing shaded', () => {
  expect(shades([0, 0])).toEqual([[0, 0]]);
});

test('shades lie between none and whole, and a larger count is never paler', () => {
  const cells = fc.array(fc.nat({ max: 200_000 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(cells, (counts) => {
      const [row = []] = shades(counts);
      for (const [i, a] of row.entries()) {
        expect(a).toBeGreaterThanOrEqual(0);
        expect(a).toBeLessThanOrEqual(1);
        for (const [j, b] of row.entries())
          if ((counts[i] ?? 0) >= (counts[j] ?? 0)) expect(a).toBeGreaterThanOrEqual(b);
      }
    }),
  );
});
