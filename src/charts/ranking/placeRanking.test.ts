import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeChanges, placeRanking } from './placeRanking.ts';

const widths = (values: readonly (number | null)[]) => placeRanking(values, 200).map((b) => b.width);

describe('bars of values', () => {
  test('start at zero and are as long as their values', () => {
    expect(widths([40, 10])).toEqual([200, 50]);
    expect(placeRanking([40, 10], 200).map((b) => b.x)).toEqual([0, 0]);
  });

  test('of zero are seen and no more', () => {
    expect(widths([40, 0])).toEqual([200, 1]);
    expect(widths([0])).toEqual([1]);
  });

  test('a missing value is a stub of its own length, never a long bar nor a zero', () => {
    for (const stub of widths([40, null, null]).slice(1)) {
      expect(stub).toBeGreaterThan(1);
      expect(stub).toBeLessThan(40);
    }
  });

  test('nothing known at all is all stubs', () => {
    expect(widths([null, null]).every((w) => Number.isFinite(w) && w > 1)).toBe(true);
  });
});

describe('bars of changes', () => {
  test('lie to the side of their sign, from a zero in the middle', () => {
    const [more, less, same] = placeChanges([10, -5, 0], 200);
    expect(more).toEqual({ x: 100, width: 100 });
    expect(less).toEqual({ x: 50, width: 50 });
    expect(same).toEqual({ x: 100, width: 1 });
  });

  test('never leave their chart', () => {
    const value = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value), fc.integer({ min: 20, max: 400 }), (values, width) => {
        for (const bar of placeChanges(values, width)) {
          expect(bar.x).toBeGreaterThanOrEqual(-0.001);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1);
        }
      }),
    );
  });
});
