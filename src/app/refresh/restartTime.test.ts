import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRestartDue } from './restartTime.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();

test.each([
  [at(1, 9), at(1, 23), 4, false],
  [at(1, 9), at(2, 3, 59), 4, false],
  [at(1, 9), at(2, 4), 4, true],
  [at(2, 4, 1), at(2, 5), 4, false],
  [at(1, 3), at(1, 4), 4, true],
  [at(1, 9), at(2, 0), 0, true],
  [at(1, 9), at(9, 9), 24, false],
])('opened %d, now %d, at %i o’clock', (opened, now, hour, due) => {
  expect(isRestartDue(opened, now, hour)).toBe(due);
});

test('a page that has just begun anew is never due, and one a day old always is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 23 }), (now, hour) => {
      expect(isRestartDue(now, now, hour)).toBe(false);
      expect(isRestartDue(now - 25 * 3_600_000, now, hour)).toBe(true);
    }),
  );
});
