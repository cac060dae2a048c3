import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, compare, countBounds } from './bounds.ts';

describe('a threshold', () => {
  test('以上 and 不少于 include the number itself', () => {
    expect(compare(boundsOf(10, 'exact'), 'atLeast', 10)).toBe('yes');
    expect(compare(boundsOf(10, 'exact'), 'atMost', 10)).toBe('yes');
    expect(compare(boundsOf(9.99, 'exact'), 'atLeast', 10)).toBe('no');
    expect(compare(boundsOf(10.01, 'exact'), 'atMost', 10)).toBe('no');
  });

  test('a value of N 以上 proves N and disproves nothing', () => {
    expect(compare(boundsOf(10, 'atLeast'), 'atLeast', 10)).toBe('yes');
    expect(compare(boundsOf(9, 'atLeast'), 'atLeast', 10)).toBe('unknown');
    expect(compare(boundsOf(9, 'atLeast'), 'atMost', 10)).toBe('unknown');
    expect(compare(boundsOf(11, 'atLeast'), 'atMost', 10)).toBe('no');
  });

  test('a value of N 以下 is the mirror of it', () => {
    expect(compare(boundsOf(10, 'atMost'), 'atMost', 10)).toBe('yes');
    expect(compare(boundsOf(11, 'atMost'), 'atMost', 10)).toBe('unknown');
    expect(compare(boundsOf(11, 'atMost'), 'atLeast', 10)).toBe('unknown');
    expect(compare(boundsOf(9, 'atMost'), 'atLeast', 10)).toBe('no');
  });

  test.each(['about', 'fraction'] as const)('%s exactly on the threshold cannot be judged', (qualifier) => {
    expect(compare(boundsOf(10, qualifier), 'atLeast', 10)).toBe('unknown');
    expect(compare(boundsOf(10, qualifier), 'atMost', 10)).toBe('unknown');
    expect(compare(boundsOf(12, qualifier), 'atLeast', 10)).toBe('yes');
    expect(compare(boundsOf(8, qualifier), 'atLeast', 10)).toBe('no');
  });

  test('zero counts as a number', () => {
    expect(compare(boundsOf(0, 'exact'), 'atLeast', 1)).toBe('no');
    expect(compare(boundsOf(0, 'exact'), 'atMost', 0)).toBe('yes');
  });
});

describe('a count', () => {
  const naturals = fc.nat(100);

  test('over an incomplete register never proves that too few exist', () => {
    fc.assert(
      fc.property(naturals, naturals, (count, threshold) => {
        const verdict = compare(countBounds(count, false), 'atLeast', threshold);
        expect(verdict).toBe(count >= threshold ? 'yes' : 'unknown');
      }),
    );
  });

  test('over an incomplete register never proves that few enough exist', () => {
    fc.assert(
      fc.property(naturals, naturals, (count, threshold) => {
        expect(compare(countBounds(count, false), 'atMost', threshold)).not.toBe('yes');
      }),
    );
  });

  test('over a complete register decides both ways', () => {
    expect(compare(countBounds(1, true), 'atLeast', 2)).toBe('no');
    expect(compare(countBounds(2, true), 'atLeast', 2)).toBe('yes');
  });
});
