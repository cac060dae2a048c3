import { polygonContains } from 'd3-polygon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insideRings, type Ring } from './insideRings.ts';

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const ring: fc.Arbitrary<Ring> = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 60 });

test('says of every point what looking at every edge says', () => {
  fc.assert(
    fc.property(ring, coordinate, coordinate, (points, x, y) => {
      const asked = [x, y] as [number, number];
      expect(insideRings([points])(x, y)).toBe(polygonContains(points as [number, number][], asked));
    }),
    { numRuns: 2000 },
  );
});

test('a ring that is closed by its first point is the same ring', () => {
  fc.assert(
    fc.property(ring, coordinate, coordinate, (points, x, y) => {
      const closed = [...points, ...points.slice(0, 1)];
      expect(insideRings([closed])(x, y)).toBe(insideRings([points])(x, y));
    }),
  );
});

test('of several rings one is enough; of none, of a line and of a point nothing is inside', () => {
  const square = (west: number): Ring => [
    [west, 0],
    [west + 2, 0],
    [west + 2, 2],
    [west, 2],
  ];
  const inside = insideRings([square(0), square(5)]);
  expect([inside(1, 1), inside(6, 1), inside(4, 1), inside(1, 3), inside(Number.NaN, 1)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(insideRings([])(0, 0)).toBe(false);
  const line: Ring = [
    [0, 1],
    [4, 1],
  ];
  expect(insideRings([line])(2, 1)).toBe(false);
});
