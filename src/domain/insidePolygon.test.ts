import { polygonContains } from 'd3-polygon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insidePolygon, type Ring } from './insidePolygon.ts';

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const ring: fc.Arbitrary<Ring> = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 60 });

test('says of every point what looking at every edge says', () => {
  fc.assert(
    fc.property(ring, coordinate, coordinate, (points, x, y) => {
      const asked = [x, y] as [number, number];
      expect(insidePolygon([points])(x, y)).toBe(polygonContains(points as [number, number][], asked));
    }),
    { numRuns: 2000 },
  );
});

test('a ring that is closed by its first point is the same ring', () => {
  fc.assert(
    fc.property(ring, coordinate, coordinate, (points, x, y) => {
      const closed = [...points, ...points.slice(0, 1)];
      expect(insidePolygon([closed])(x, y)).toBe(insidePolygon([points])(x, y));
    }),
  );
});

const square = (west: number, size: number): Ring => [
  [west, west],
  [west + size, west],
  [west + size, west + size],
  [west, west + size],
];

test('in a hole is outside, and so is beyond, and nowhere', () => {
  const inside = insidePolygon([square(0, 6), square(2, 2)]);
  const asked = [
    [1, 1],
    [3, 3],
    [5, 5],
    [7, 1],
    [1, 7],
    [1, Number.NaN],
  ] as const;
  expect(asked.map(([x, y]) => inside(x, y))).toEqual([true, false, true, false, false, false]);
});

test('in nothing, in a line and in a point nothing is inside', () => {
  const line: Ring = [
    [0, 1],
    [4, 1],
  ];
  for (const rings of [[], [line], [[[2, 1]]]] as const) expect(insidePolygon(rings)(2, 1)).toBe(false);
});
