import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NameKind, type NameWish, placeNames, type Rectangle } from './placeNames.ts';

const FRAME = { width: 800, height: 600 };
const wish = (
  id: string,
  x: number,
  y: number,
  kind: NameKind = 'township',
  name = '薛圐圙乡',
): NameWish => ({
  id,
  name,
  x,
  y,
  kind,
});
const ids = (placed: readonly { id: string }[]) => placed.map((p) => p.id);

describe('names on the map', () => {
  test('of two at one place the weightier kind is set, whatever the order', () => {
    const [pin, place] = [wish('pin', 290, 300, 'pin', '北曹山合作社'), wish('place', 320, 300)];
    expect(ids(placeNames([place, pin], [], FRAME))).toEqual(['pin']);
    expect(ids(placeNames([place], [], FRAME))).toEqual(['place']);
  });

  test('never lie over what is there already, over each other, or over the edge', () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: -50, max: 850 }),
        y: fc.integer({ min: -50, max: 650 }),
        kind: fc.constantFrom<NameKind>('pin', 'neighbour', 'township'),
        name: fc.constantFrom('薛圐圙乡', '北曹山', '乌兰察布市'),
      }),
      { maxLength: 60 },
    );
    const taken: Rectangle[] = [{ x: 400, y: 300, width: 200, height: 120 }];
    fc.assert(
      fc.property(wishes, (list) => {
        const placed = placeNames(
          list.map((w, i) => ({ ...w, id: `${i}` })),
          taken,
          FRAME,
        );
        const boxes = [...taken, ...placed];
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
              Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
            expect(apart).toBe(true);
          }
        }
        for (const { x, y, width, height } of placed) {
          expect(x - width / 2).toBeGreaterThan(0);
          expect(x + width / 2).toBeLessThan(FRAME.width);
          expect(y - height / 2).toBeGreaterThan(0);
          expect(y + height / 2).toBeLessThan(FRAME.height);
        }
      }),
    );
  });
});
