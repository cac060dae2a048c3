import { expect, test } from 'vitest';
import { lastFullYear } from './lastFullYear.ts';

test.each([
  ['2026-03', 2025],
  ['2025-12-30', 2024],
  ['2025-12-31', 2025],
  ['2025-12', 2025],
  ['2025', 2025],
])('by %s the last full year is %i', (date, year) => {
  expect(lastFullYear(date)).toBe(year);
});
