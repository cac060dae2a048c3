import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadPins } from './spreadPins.ts';

const nearest = (points: readonly { x: number; y: number }[]) =>
  Math.min(...points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

test('a pin alone stays where it is', () => {
  const seats = [
    { x: 10, y: 10 },
    { x: 200, y: 40 },
  ];
  expect(spreadPins(seats)).toEqual(seats);
});

test('however many at one seat, each is to be seen and stays near it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
      const places = spreadPins(Array.from({ length: count }, () => ({ x: 300, y: 300 })));
      expect(places).toHaveLength(count);
      expect(nearest(places)).toBeGreaterThan(18);
      for (const { x, y } of places)
        expect(Math.hypot(x - 300, y - 300)).toBeLessThan(16 * Math.sqrt(count + 1));
    }),
  );
});
