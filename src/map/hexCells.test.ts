import { polygonContains } from 'd3-polygon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexCells } from './hexCells.ts';

const position = fc.tuple(
  fc.double({ min: 111.9, max: 113.6, noNaN: true }),
  fc.double({ min: 39, max: 40.3, noNaN: true }),
);

test('every point is counted once, in a cell of the same grid whatever else is there', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 50 }), position, (points, extra) => {
      const cells = hexCells(points);
      expect(cells.reduce((sum, c) => sum + c.count, 0)).toBe(points.length);
      const more = new Set(hexCells([...points, extra]).map((c) => c.key));
      expect(cells.every((c) => more.has(c.key))).toBe(true);
    }),
  );
});

test('a cell is drawn round its own points', () => {
  const [cell] = hexCells([[112.7, 39.6]]);
  expect(
    cell &&
      polygonContains(
        cell.corners.map(([x, y]) => [x, y]),
        [112.7, 39.6],
      ),
  ).toBe(true);
  expect(hexCells([])).toEqual([]);
});
