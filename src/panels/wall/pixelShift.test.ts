import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pixelShift, SHIFT_ROOM } from './pixelShift.ts';

const MINUTE = 60_000;

test('the wall moves by one or two px in ten minutes, and stays in its room', () => {
  fc.assert(
    fc.property(fc.nat(1e7), (minutes) => {
      const [now, next] = [pixelShift(minutes * MINUTE), pixelShift((minutes + 10) * MINUTE)];
      const moved = Math.abs(next.left - now.left) + Math.abs(next.top - now.top);
      expect([1, 2]).toContain(moved);
      for (const px of [now.left, now.top]) {
        expect(px).toBeGreaterThanOrEqual(0);
        expect(px).toBeLessThanOrEqual(SHIFT_ROOM);
      }
    }),
  );
});
