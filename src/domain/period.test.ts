import { describe, expect, test } from 'vitest';
import type { PeriodKind } from '#catalog/figures.ts';
import { byPeriodDescending, comparableYear, endYear, periodLabel } from './period.ts';

const dated = (periodKind: PeriodKind, period: string, reportedOn = '') => ({
  periodKind,
  period,
  reportedOn,
});

describe('each kind of period', () => {
  test.each([
    ['year', '2024', 2024, 2024, '2024'],
    ['asof', '2023', 2023, 2023, '2023'],
    ['asof', '2023-06', 2023, 2023, '2023-06'],
    ['asof', '2023-06-30', 2023, 2023, '2023-06-30'],
    ['halfyear', '2024H1', 2024, null, '2024上半年'],
    ['halfyear', '2024H2', 2024, null, '2024下半年'],
    ['cumulative', '..2024', 2024, null, '截至2024累计'],
    ['cumulative', '..2021-11', 2021, null, '截至2021-11累计'],
    ['cumulative', '2021..2024', 2024, null, '2021至2024累计'],
    ['cumulative', '2009-01..2009-09', 2009, null, '2009-01至2009-09累计'],
  ] as const)('%s %s', (kind, period, end, comparable, label) => {
    expect(endYear(dated(kind, period))).toBe(end);
    expect(comparableYear(dated(kind, period))).toBe(comparable);
    expect(periodLabel(dated(kind, period))).toBe(label);
  });

  test('unknown has no year, and tells when it was reported, or that it is not known', () => {
    for (const reportedOn of ['2023', '2023-05', '2023-05-06']) {
      const undated = dated('unknown', '', reportedOn);
      expect(endYear(undated)).toBeNull();
      expect(comparableYear(undated)).toBeNull();
      expect(periodLabel(undated)).toBe('2023见报');
    }
    expect(periodLabel(dated('unknown', ''))).toBe('年份不详');
  });
});

describe('later periods come first', () => {
  const sorted = [
    dated('year', '2024'),
    dated('halfyear', '2024H2'),
    dated('asof', '2024-10'),
    dated('halfyear', '2024H1'),
    dated('asof', '2024-03-31'),
    dated('cumulative', '2021..2023'),
    dated('asof', '2023-09'),
    dated('halfyear', '2023H1'),
    dated('year', '2003'),
    dated('unknown', '', '2025-01-01'),
    dated('unknown', '', '2023'),
    dated('unknown', ''),
  ];
  const orders = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const));
  const name = ({ periodKind, period, reportedOn }: (typeof sorted)[number]) =>
    `${periodKind} ${period || reportedOn}`.trim();

  // 2024 and 2024H2 end on the same day; which of the two goes first is of no concern.
  const told = orders.filter(([a, b]) => !(a.period === '2024' && b.period === '2024H2'));

  test.each(told.map(([a, b]) => [name(a), name(b), a, b] as const))('%s before %s', (_a, _b, a, b) => {
    expect(byPeriodDescending(a, b)).toBeLessThan(0);
    expect(byPeriodDescending(b, a)).toBeGreaterThan(0);
  });

  test('a bare year goes after every month of it, a bare month after every day', () => {
    expect(byPeriodDescending(dated('year', '2023'), dated('asof', '2023-12'))).toBeLessThan(0);
    expect(byPeriodDescending(dated('asof', '2023-12'), dated('asof', '2023-12-30'))).toBeLessThan(0);
  });
});
