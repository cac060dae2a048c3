import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '#domain/dataset.ts';
import { differenceOf } from '#domain/difference.ts';
import type { Figure } from '#domain/figure.ts';
import { aDataset, anIndicator, anObservation } from '../../test/builders/datasetBuilder.ts';
import { changeFill, changeScale, changeScaleOf, formatChange, signed } from './difference.ts';

const indicator = anIndicator({ subjectKinds: ['county'] });
const observed = (value: number, given: Partial<Observation> = {}): Figure => ({
  kind: 'observed',
  indicator,
  observation: anObservation({ value, qualifier: 'exact', ...given }),
  value,
  others: [],
});
const missing: Figure = { kind: 'missing', indicator, reason: 'notReported' };
const rival: Figure = {
  kind: 'rival',
  indicator,
  observations: [anObservation({ value: 25 }), anObservation({ value: 5 })],
};
const YEARS = { year: 2024, since: 2021 };
const scale = changeScale([10, 20]);

describe('classes of change', () => {
  test('are the same on both sides of zero, which has one of its own', () => {
    const change = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(change, (c) => {
        expect(scale.stepOf(c) + scale.stepOf(-c)).toBe(8);
        expect(scale.stepOf(c) === 4).toBe(c === 0);
        expect(scale.stepOf(c) >= 1 && scale.stepOf(c) <= 7).toBe(true);
      }),
    );
    expect([-20, -10, -1, 0, 1, 10, 20].map(scale.stepOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('rest on every two years of every area, so that they hold for all of them', () => {
    const row = (subjectId: string, period: string, value: number) => ({
      subjectId,
      indicatorId: indicator.id,
      period,
      value,
    });
    const dataset = aDataset({
      indicators: [indicator],
      observations: [row('140602', '2021', 10), row('140602', '2023', 40), row('140603', '2023', 500)],
      sampleObservations: [{ ...row('140603', '2022', 450), standing: 'sample' }],
    });
    expect(changeScaleOf(dataset, indicator).borders).toEqual([20, 40]);
  });

  test('of nothing that changes tell only the side', () => {
    expect(changeScaleOf(aDataset({ indicators: [indicator] }), indicator).borders).toEqual([]);
    expect([-3, 0, 3].map(changeScale([]).stepOf)).toEqual([3, 4, 5]);
  });
});

describe('the fill of a change', () => {
  const fill = (earlier: Figure, later: Figure) => changeFill(differenceOf(earlier, later), scale);

  test('has a class; no change has the middle one', () => {
    expect(fill(observed(5), observed(5))).toEqual({ kind: 'change', step: 4, hatch: 'none' });
    expect(fill(observed(5), observed(30))).toMatchObject({ step: 7 });
  });

  test('is missing where a year lacks or the two are not one thing', () => {
    expect(fill(missing, observed(5))).toEqual({ kind: 'missing' });
    expect(fill(observed(5), missing)).toEqual({ kind: 'missing' });
    expect(fill(observed(5), observed(9, { series: 'new' }))).toEqual({ kind: 'missing' });
  });

  test('is hatched when either year is sample, and crosswise when either is unsettled', () => {
    expect(fill(observed(5, { standing: 'sample' }), observed(6))).toMatchObject({ hatch: 'sample' });
    expect(fill(observed(5), observed(6, { standing: 'sample' }))).toMatchObject({ hatch: 'sample' });
    expect(fill(observed(10), rival)).toEqual({ kind: 'change', step: 4, hatch: 'rival' });
    expect(fill(observed(1), rival)).toEqual({ kind: 'change', step: 5, hatch: 'rival' });
  });
});

describe('a change in words', () => {
  const line = (earlier: Figure, later: Figure) =>
    formatChange(differenceOf(earlier, later), indicator, YEARS).line;

  test('always bears its sign; zero has none', () => {
    expect(line(observed(80), observed(100))).toBe('+20 亿元（+25%）');
    expect(line(observed(100), observed(80))).toBe('−20 亿元（−20%）');
    expect(line(observed(5), observed(5))).toBe('0 亿元');
    expect([1234, -0.25, 0].map((v) => signed(v, 2))).toEqual(['+1,234', '−0.25', '0']);
  });

  test('says sample, about and more than', () => {
    expect(line(observed(1, { standing: 'sample' }), observed(3))).toBe('示例 +2 亿元（+200%）');
    expect(line(observed(1, { qualifier: 'about' }), observed(3))).toBe('约 +2 亿元（+200%）');
    expect(line(observed(1), observed(3, { qualifier: 'atLeast' }))).toBe('+2 亿元以上（+200%）');
  });

  test('names the year that lacks', () => {
    expect(line(missing, observed(1))).toContain('2021 年没有数');
    expect(line(observed(1), missing)).toContain('2024 年没有数');
    expect(line(missing, missing)).toContain('2021 年和 2024 年都没有数');
  });

  test('refuses what is not one thing', () => {
    expect(line(observed(1), observed(2, { series: 'new' }))).toBe('口径不同，不能相减');
  });

  test('tells the range where tellings differ', () => {
    expect(line(observed(10), rival)).toBe('两说：−5 至 +15 亿元');
  });
});
