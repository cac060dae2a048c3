import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIERS } from '#catalog/tiers.ts';
import { anIndicator, anObservation, aRow } from '../../test/builders/datasetBuilder.ts';
import type { Observation } from './dataset.ts';
import type { Figure } from './figure.ts';
import { pickFigure } from './pickFigure.ts';
import { goalYear, readTier, type TierReading } from './tierLadder.ts';

const INDICATOR = anIndicator();
const ALL = new Set(['official', 'reported', 'derived', 'estimated', 'sample'] as const);

const figureOf = (...rows: readonly Partial<Observation>[]): Figure =>
  pickFigure(INDICATOR, rows.map(anObservation), { year: null, allowed: ALL, wholeYears: true });
const read = (row: Partial<Observation>, by = 2030): TierReading => readTier(figureOf(row), TIERS.values, by);
const placed = (reading: TierReading) => {
  if (reading.kind !== 'placed') throw new Error(`on no rung: ${reading.why}`);
  return reading;
};
const tierOf = (row: Partial<Observation>) => placed(read(row)).tier;

describe('the tier reached', () => {
  test.each([
    [0, 0],
    [9.99, 0],
    [10, 10],
    [29.9, 20],
    [50, 50],
    [99, 50],
    [100, 100],
    [1000, 100],
  ])('%d is in tier %d', (value, tier) => {
    expect(tierOf({ value })).toBe(tier);
  });

  test('never falls as the value rises, and the next one is above it', () => {
    const value = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(tierOf({ value: low })).toBeLessThanOrEqual(tierOf({ value: high }));
        const { tier, next, gap } = placed(read({ value: a }));
        expect(a).toBeGreaterThanOrEqual(tier);
        expect(next ?? Number.POSITIVE_INFINITY).toBeGreaterThan(a);
        expect(next === null).toBe(tier === 100);
        if (next !== null) expect(gap?.[0]).toBeCloseTo(next - a);
      }),
    );
  });
});

describe('what is known only from one side', () => {
  test('以上 proves a minimum tier and tells neither distance nor growth', () => {
    expect(read({ value: 35, qualifier: 'atLeast' })).toEqual({
      kind: 'placed',
      tier: 30,
      next: 50,
      minimum: true,
      gap: null,
      growth: { kind: 'none', why: 'oneSided' },
    });
  });

  test('以上 below the lowest tier proves nothing; on the highest it is all there is to prove', () => {
    expect(read({ value: 5, qualifier: 'atLeast' })).toEqual({ kind: 'unknown', why: 'oneSided' });
    expect(placed(read({ value: 120, qualifier: 'atLeast' }))).toMatchObject({ tier: 100, minimum: false });
  });

  test('以下 is judged only where it stays below the lowest tier', () => {
    expect(placed(read({ value: 8, qualifier: 'atMost' }))).toMatchObject({ tier: 0, gap: null });
    expect(read({ value: 10, qualifier: 'atMost' })).toEqual({ kind: 'unknown', why: 'oneSided' });
    expect(read({ value: 40, qualifier: 'atMost' }).kind).toBe('unknown');
  });

  test('约 is judged unless it stands exactly on a border', () => {
    expect(tierOf({ value: 29, qualifier: 'about' })).toBe(20);
    for (const value of TIERS.values)
      expect(read({ value, qualifier: 'about' })).toEqual({ kind: 'unknown', why: 'border' });
  });
});

describe('rivals', () => {
  const rivals = (...values: readonly number[]) =>
    readTier(figureOf(...values.map((value) => ({ value }))), TIERS.values, 2033);

  test('in two tiers cannot be judged, in one they can, and the distance is a range', () => {
    expect(rivals(28, 32)).toEqual({ kind: 'unknown', why: 'rival' });
    expect(placed(rivals(32, 40))).toMatchObject({ tier: 30, next: 50, gap: [10, 18] });
    const { growth } = placed(rivals(32, 40));
    if (growth.kind !== 'rate') throw new Error(growth.why);
    expect(growth.rate[0]).toBeLessThan(growth.rate[1]);
    expect(40 * (1 + growth.rate[0]) ** growth.years).toBeCloseTo(50);
  });
});

describe('what there is no figure for', () => {
  test('stands on no rung, with the reason', () => {
    expect(readTier(figureOf(), TIERS.values, 2030)).toEqual({ kind: 'unknown', why: 'notReported' });
    expect(read({ value: 40, nature: 'target' }).kind).toBe('unknown');
  });

  test('half a year and a running total are no year', () => {
    expect(read({ value: 8, periodKind: 'halfyear', period: '2024H1' }).kind).toBe('unknown');
    expect(read({ value: 300, periodKind: 'cumulative', period: '..2024' }).kind).toBe('unknown');
  });

  test('sample never takes the place of what is measured', () => {
    const figure = figureOf({ value: 90, standing: 'sample', period: '2025' }, { value: 12, period: '2020' });
    expect(placed(readTier(figure, TIERS.values, 2030)).tier).toBe(10);
  });
});

describe('yearly growth', () => {
  test('compounds to the next tier in the years that are left', () => {
    const value = fc.double({ min: 0.01, max: 99, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 20 }), (given, years) => {
        const { next, growth } = placed(read({ value: given, period: '2023' }, 2023 + years));
        if (growth.kind !== 'rate' || next === null) throw new Error('no rate');
        expect(growth.years).toBe(years);
        expect(growth.rate[0]).toBe(growth.rate[1]);
        expect(given * (1 + growth.rate[0]) ** years).toBeCloseTo(next, 6);
        expect(growth.rate[0]).toBeGreaterThan(0);
      }),
    );
  });

  test.each<[string, Partial<Observation>, number, string]>([
    [
      'no year is told',
      { value: 12, periodKind: 'unknown', period: '', reportedOn: '2023' },
      2030,
      'undated',
    ],
    ['the year asked for is the own', { value: 12, period: '2023' }, 2023, 'passed'],
    ['the year asked for is gone', { value: 12, period: '2023' }, 2020, 'passed'],
    ['nothing can grow from zero', { value: 0 }, 2030, 'noBase'],
    ['the highest tier is reached', { value: 100 }, 2030, 'top'],
  ])('is not told where %s', (_, row, by, why) => {
    expect(placed(read(row, by)).growth).toEqual({ kind: 'none', why });
  });
});

describe('the year by which the next tier is asked for', () => {
  const targets = [aRow('targets', { id: 'a', deadline: '2025' }), aRow('targets', { id: 'b' })];

  test('is the deadline while it is ahead', () => {
    expect(goalYear(targets, '2024-06', 2023)).toEqual({ year: 2025, basis: 'deadline' });
    expect(goalYear(targets, '2025-06', null)).toEqual({ year: 2025, basis: 'deadline' });
  });

  test('is the end of the five-year plan once the deadline is over, or no later than the newest figure', () => {
    expect(goalYear(targets, '2026-03', 2024)).toEqual({ year: 2030, basis: 'fiveYearPlan' });
    expect(goalYear(targets, '2025-12-31', 2024)).toEqual({ year: 2030, basis: 'fiveYearPlan' });
    expect(goalYear(targets, '2025-06', 2025)).toEqual({ year: 2030, basis: 'fiveYearPlan' });
    expect(goalYear([], '2021', null)).toEqual({ year: 2025, basis: 'fiveYearPlan' });
    expect(goalYear(targets, '2026-03', 2030)).toEqual({ year: 2035, basis: 'fiveYearPlan' });
  });
});
