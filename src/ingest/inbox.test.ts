import { expect, test, vi } from 'vitest';
import type { FileAnswer } from './fileAnswer.ts';
import { inbox } from './inbox.ts';

const answer: FileAnswer = { kind: 'bytes', bytes: new Uint8Array([1]) };

test('what has come is read at once and not asked for', async () => {
  const ask = vi.fn();
  const { put, read } = inbox(ask);
  put('towns.csv', answer);
  expect(await read('towns.csv')).toBe(answer);
  expect(ask).not.toHaveBeenCalled();
});

test('what has not come is asked for, and given to everyone who waits for it', async () => {
  const ask = vi.fn();
  const { put, read } = inbox(ask);
  const readers = [read('towns.csv'), read('towns.csv')];
  expect(ask).toHaveBeenCalledWith('towns.csv');
  put('parks.csv', { kind: 'unreachable', reason: '' });
  put('towns.csv', answer);
  expect(await Promise.all(readers)).toEqual([answer, answer]);
});
