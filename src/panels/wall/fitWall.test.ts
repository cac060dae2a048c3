import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WALL_PARTS, type WallPartId } from '#catalog/wallPanels.ts';
import { type Excess, fitWall, flowParts } from './fitWall.ts';

const ALL = Object.keys(WALL_PARTS) as WallPartId[];
/** A wall of one column: each part so many units high. */
const columnOf =
  (room: number, heights: Partial<Record<WallPartId, number>>): Excess =>
  (unit, left) =>
    Math.max(
      0,
      unit * ALL.reduce((sum, part) => sum + (left.has(part) ? 0 : (heights[part] ?? 0)), 0) - room,
    );

describe('a wall', () => {
  test('grows what it holds when there is room to spare', () => {
    const fit = fitWall({ least: 36, most: 100 }, ALL, columnOf(1000, { headline: 10, figure1: 10 }));
    expect(fit).toEqual({ unit: 50, left: [], fits: true });
  });

  test('lets in the most important first, and of the rest what still has room', () => {
    const heights = { headline: 10, figure1: 5, ladder: 12, sectors: 8, ranking: 10 } as const;
    const fit = fitWall({ least: 40, most: 40 }, ALL, columnOf(1000, heights));
    expect(fit).toEqual({ unit: 40, left: ['ladder', 'sectors'], fits: true });
  });

  test('says so when even what is always kept is too much, and is still at the smallest size', () => {
    const fit = fitWall({ least: 40, most: 80 }, ALL, columnOf(100, { headline: 10, ladder: 1 }));
    expect(fit.fits).toBe(false);
    expect(fit.unit).toBe(40);
    expect(fit.left).not.toContain('headline');
  });

  test('never goes below the smallest size, never leaves out what is kept, and fits where it says so', () => {
    const sizes = fc.record(
      Object.fromEntries(ALL.map((part) => [part, fc.integer({ min: 0, max: 12 })])) as Record<
        WallPartId,
        fc.Arbitrary<number>
      >,
    );
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 24, max: 90 }),
        fc.integer({ min: 50, max: 4000 }),
        (h, least, room) => {
          const excess = columnOf(room, h);
          const { unit, left, fits } = fitWall({ least, most: 200 }, ALL, excess);
          expect(unit).toBeGreaterThanOrEqual(least);
          expect(left.filter((part) => WALL_PARTS[part].kept)).toEqual([]);
          expect(excess(unit, new Set(left)) === 0).toBe(fits);
          if (fits && unit < 200) expect(excess(unit + 1, new Set(left))).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('parts that flow through panels', () => {
  test('go on in the next panel where the first is full, in order', () => {
    expect(flowParts([40, 50, 30], [100, 100], 5)).toEqual([0, 0, 1]);
    expect(flowParts([60, 60, 20], [100, 100], 5)).toEqual([0, 1, 1]);
  });

  test('of which one is higher than any panel, it has no place and the others have', () => {
    expect(flowParts([40, 200, 30], [100, 100], 5)).toEqual([0, null, 0]);
  });

  test('never overfill a panel and never go back', () => {
    const px = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(fc.array(px), fc.array(px), (heights, frames) => {
        const places = flowParts(heights, frames, 4);
        const used = new Map<number, number>();
        for (const [i, at] of places.entries()) {
          if (at === null) continue;
          const before = used.get(at);
          used.set(at, (before === undefined ? 0 : before + 4) + (heights[i] ?? 0));
        }
        for (const [at, sum] of used) expect(sum).toBeLessThanOrEqual((frames[at] ?? 0) + 1);
        const taken = places.filter((at) => at !== null);
        expect(taken).toEqual([...taken].sort((a, b) => a - b));
      }),
    );
  });
});
