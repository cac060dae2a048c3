import { describe, expect, test } from 'vitest';
import { hasPassed, isAfter, isPartialDate, lastDay } from './partialDate.ts';

const iso = (date: string) => {
  const time = lastDay(date);
  return time === null ? null : new Date(time).toISOString().slice(0, 10);
};

describe('a date stands for its last day', () => {
  test.each([
    ['2025', '2025-12-31'],
    ['2025-01', '2025-01-31'],
    ['2025-04', '2025-04-30'],
    ['2025-12', '2025-12-31'],
    ['2023-02', '2023-02-28'],
    ['2024-02', '2024-02-29'],
    ['2000-02', '2000-02-29'],
    ['2100-02', '2100-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2025-06-07', '2025-06-07'],
  ])('%s is %s', (date, day) => expect(iso(date)).toBe(day));
});

describe('what is no date', () => {
  test.each([
    '',
    ' 2025',
    '25',
    '20250101',
    '2025-1',
    '2025-00',
    '2025-13',
    '2025-01-00',
    '2025-01-32',
    '2025-04-31',
    '2023-02-29',
    '2100-02-29',
    '2025-02-30',
    '2025/01',
    '2025-01-01T00:00',
    '二〇二五',
  ])('“%s”', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(hasPassed(text, '2030')).toBe(false);
    expect(hasPassed('2020', text)).toBe(false);
  });
});

describe('a deadline', () => {
  test('has passed from its last day on', () => {
    expect(hasPassed('2025', '2025-12-30')).toBe(false);
    expect(hasPassed('2025', '2025-12-31')).toBe(true);
    expect(hasPassed('2025', '2025-12')).toBe(true);
    expect(hasPassed('2025', '2026-01-01')).toBe(true);
    expect(hasPassed('2025-06', '2025-05')).toBe(false);
    expect(hasPassed('2025-06', '2025-06')).toBe(true);
  });

  test('that is blank never passes', () => expect(hasPassed('', '2999')).toBe(false));
});

test.each([
  ['2025', '2024-12-31', true],
  ['2025-01', '2024', true],
  ['2025-03-02', '2025-03-01', true],
  ['2025-03-02', '2025-03', false],
  ['2025', '2025-03-01', false],
  ['2024', '2025', false],
  ['', '2025', false],
])('%s lies wholly after %s: %s', (date, asOf, after) => {
  expect(isAfter(date, asOf)).toBe(after);
});
