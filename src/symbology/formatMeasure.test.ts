import { expect, test } from 'vitest';
import { formatArea, formatLength } from './formatMeasure.ts';

test.each([
  [0, '0 米'],
  [0.0124, '12 米'],
  [0.86, '860 米'],
  [1, '1 公里'],
  [12.345, '12.35 公里'],
  [1234.56, '1,234.6 公里'],
])('a length of %f km', (km, text) => {
  expect(formatLength(km)).toBe(text);
});

test.each([
  [0.01, '0.01 平方公里（15 亩）'],
  [0.5, '0.5 平方公里（750 亩）'],
  [12.3, '12.3 平方公里（18,450 亩）'],
  [10_637, '10,637 平方公里（1,595.6万 亩）'],
])('an area of %f square kilometres', (km2, text) => {
  expect(formatArea(km2)).toBe(text);
});
