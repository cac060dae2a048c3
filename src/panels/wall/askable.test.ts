import { expect, test } from 'vitest';
import { besides } from './askable.ts';

test('after the last comes the first, and before the first the last', () => {
  const all = ['a', 'b', 'c'];
  expect(besides(all, 'a', 1)).toBe('b');
  expect(besides(all, 'c', 1)).toBe('a');
  expect(besides(all, 'a', -1)).toBe('c');
  expect(besides(all, 'gone', 1)).toBe('a');
  expect(besides([], 'gone', -1)).toBe('gone');
});
