import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeRing, crossesItself, type LonLat, measureArea, measurePath, toMu } from './measurement.ts';

const SQUARE: readonly LonLat[] = [
  [112, 39],
  [112.1, 39],
  [112.1, 39.1],
  [112, 39.1],
];
const place = fc.tuple(
  fc.double({ min: 111, max: 114, noNaN: true }),
  fc.double({ min: 38, max: 41, noNaN: true }),
);

describe('a path', () => {
  test('one degree of latitude is 111.2 km', () => {
    const { legs, km } = measurePath([
      [112, 39],
      [112, 40],
      [112, 39.5],
    ]);
    expect(legs).toHaveLength(2);
    expect(km).toBeCloseTo(111.195 * 1.5, 2);
  });

  test('a point alone, and none, are of no length', () => {
    expect(measurePath([[112, 39]])).toEqual({ legs: [], km: 0 });
    expect(measurePath([])).toEqual({ legs: [], km: 0 });
  });

  test('is as long as its legs, and no shorter than the way straight', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (points) => {
        const { legs, km } = measurePath(points);
        expect(km).toBeCloseTo(
          legs.reduce((a, b) => a + b, 0),
          9,
        );
        const [from, to] = [points[0], points.at(-1)];
        if (from && to) expect(km).toBeGreaterThanOrEqual(measurePath([from, to]).km - 1e-9);
      }),
    );
  });
});

describe('an area', () => {
  test('a tenth of a degree here is 96 square kilometres', () => {
    const measure = measureArea(SQUARE);
    expect(measure.kind).toBe('area');
    if (measure.kind === 'area') expect(measure.km2).toBeCloseTo(96.0, 0);
    expect(measure.perimeterKm).toBeCloseTo(39.5, 0);
  });

  test('is the same wherever the ring begins, whichever way it goes, closed or open', () => {
    const forms = [
      SQUARE,
      [...SQUARE].reverse(),
      [...SQUARE.slice(2), ...SQUARE.slice(0, 2)],
      closeRing(SQUARE),
    ];
    const areas = forms.map((form) => measureArea(form)).map((m) => (m.kind === 'area' ? m.km2 : Number.NaN));
    for (const area of areas) expect(area).toBeCloseTo(areas[0] ?? 0, 9);
  });

  test('one whose border crosses itself has none', () => {
    const [a, b, c, d] = SQUARE;
    if (!a || !b || !c || !d) throw new Error('square');
    expect(measureArea([a, c, b, d]).kind).toBe('crossing');
  });

  test('a line there and back is no area', () => {
    expect(
      measureArea([
        [112, 39],
        [113, 39],
      ]),
    ).toMatchObject({ kind: 'area', km2: 0 });
  });

  test('a square kilometre is 1,500 mu', () => {
    expect(toMu(1)).toBe(1500);
  });
});

test('a repeated point is no crossing', () => {
  const [a, b, c, d] = SQUARE;
  if (!a || !b || !c || !d) throw new Error('square');
  expect(crossesItself(closeRing([a, b, b, c, d, a]))).toBe(false);
});

test('a closed ring ends where it begins, and closing twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 10 }), (points) => {
      const ring = closeRing(points);
      expect(ring[0]).toEqual(ring.at(-1));
      expect(closeRing(ring)).toEqual(ring);
    }),
  );
});
