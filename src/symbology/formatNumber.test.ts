import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './formatNumber.ts';

test.each([
  [0, 1, '0'],
  [86, 1, '86'],
  [86.04, 1, '86'],
  [62.5, 1, '62.5'],
  [1234, 0, '1,234'],
  [1234567.891, 2, '1,234,567.89'],
  [565075, 0, '565,075'],
  [10, 2, '10'],
  [100, 0, '100'],
  [0.054, 2, '0.054'],
  [0.054, 0, '0.054'],
  [0.05, 1, '0.05'],
  [0.5, 0, '0.5'],
  [0.00012345, 2, '0.00012'],
  [-3.5, 1, '-3.5'],
  [-0.054, 2, '-0.054'],
  [0.1 + 0.2, 1, '0.3'],
  [1779.69, 2, '1,779.69'],
])('%s with %s places is %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test('what is not zero is never written as zero, and nothing ends in a zero after the point', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((v) => v === 0 || Math.abs(v) > 1e-9);
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 4 }), (number, decimals) => {
      const text = formatNumber(number, decimals);
      if (number !== 0) expect(Number(text.replaceAll(',', ''))).not.toBe(0);
      expect(text).not.toMatch(/\.\d*0$/);
      expect(text).not.toMatch(/\.$/);
    }),
  );
});

test('what is not too small is written as the browser would', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e12, max: 1e12 }),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    // Few places, so that many lie in the middle between two.
    fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }))
      .map(([n, p]) => Number(`${n}e-${p}`)),
  );
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 4 }), (number, decimals) => {
      fc.pre(number === 0 || Math.abs(number) >= Math.min(1, 10 ** (1 - decimals)));
      const theirs = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: decimals });
      expect(formatNumber(number, decimals)).toBe(theirs.format(number + 0));
    }),
    { numRuns: 3000 },
  );
});
