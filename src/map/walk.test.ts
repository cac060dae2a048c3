import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Direction, nextInDirection } from './walk.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 700 }) });
const BACK: Readonly<Record<Direction, Direction>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
};

test('goes to the nearest one that lies that way, and nowhere when none does', () => {
  const points = [
    { x: 100, y: 100 },
    { x: 160, y: 104 },
    { x: 400, y: 100 },
    { x: 120, y: 300 },
  ];
  const from = { x: 100, y: 100 };
  expect(nextInDirection(points, from, 'ArrowRight')).toBe(1);
  expect(nextInDirection(points, from, 'ArrowDown')).toBe(3);
  expect(nextInDirection(points, from, 'ArrowUp')).toBe(-1);
  expect(nextInDirection([], from, 'ArrowLeft')).toBe(-1);
});

test('every step goes forward, so that no walk runs in a circle', () => {
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 30 }),
      point,
      fc.constantFrom(...(Object.keys(BACK) as Direction[])),
      (points, from, direction) => {
        const at = points[nextInDirection(points, from, direction)];
        if (!at) return;
        const along = direction === 'ArrowLeft' || direction === 'ArrowRight' ? at.x - from.x : at.y - from.y;
        const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
        expect(along * sign).toBeGreaterThan(0);
      },
    ),
  );
});
