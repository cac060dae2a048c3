import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Qualifier } from '#catalog/figures.ts';
import type { Standing } from '#catalog/standings.ts';
import { aDataset, anIndicator, anObservation, aRow } from '../../test/builders/datasetBuilder.ts';
import { areaFigure } from './areaFigure.ts';
import type { Observation } from './dataset.ts';
import { type Difference, differenceCoverage, differenceOf, isComparable } from './difference.ts';
import type { Figure } from './figure.ts';
import { lookupOf } from './lookup.ts';

const indicator = anIndicator();
const observed = (value: number, given: Partial<Observation> = {}): Figure => ({
  kind: 'observed',
  indicator,
  observation: anObservation({ value, qualifier: 'exact', ...given }),
  value,
  others: [],
});
const rival = (...values: readonly number[]): Figure => ({
  kind: 'rival',
  indicator,
  observations: values.map((value) => anObservation({ value })),
});
const missing: Figure = { kind: 'missing', indicator, reason: 'notReported' };

describe('two numbers', () => {
  test('are subtracted, the later minus the earlier, with the share of the earlier', () => {
    expect(differenceOf(observed(80), observed(100))).toMatchObject({
      kind: 'value',
      value: 20,
      share: 0.25,
    });
    expect(differenceOf(observed(100), observed(80))).toMatchObject({ value: -20, share: -0.2 });
  });

  test('that are equal differ by zero, which is a value', () => {
    expect(differenceOf(observed(5), observed(5))).toMatchObject({ kind: 'value', value: 0, share: 0 });
  });

  test('have no share of zero or of less', () => {
    expect(differenceOf(observed(0), observed(5))).toMatchObject({ kind: 'value', value: 5, share: null });
    expect(differenceOf(observed(-4), observed(5))).toMatchObject({ value: 9, share: null });
  });

  test('turned round differ by the opposite', () => {
    const value = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [there, back] = [
          differenceOf(observed(a), observed(b)),
          differenceOf(observed(b), observed(a)),
        ];
        if (there.kind !== 'value' || back.kind !== 'value') throw new Error('no value');
        expect(there.value + back.value).toBe(0);
      }),
    );
  });

  test('stand as the weaker of them does', () => {
    const sample: Partial<Observation> = { standing: 'sample' };
    expect(differenceOf(observed(1), observed(2, sample))).toMatchObject({ standing: 'sample' });
    expect(differenceOf(observed(1, sample), observed(2))).toMatchObject({ standing: 'sample' });
  });
});

test.each<[Qualifier, Qualifier, Qualifier | 'open']>([
  ['exact', 'exact', 'exact'],
  ['about', 'exact', 'about'],
  ['exact', 'atLeast', 'atLeast'],
  ['atLeast', 'exact', 'atMost'],
  ['atMost', 'exact', 'atLeast'],
  ['atMost', 'atLeast', 'atLeast'],
  ['atLeast', 'atLeast', 'open'],
  ['atMost', 'atMost', 'open'],
])('from %s to %s is %s', (from, to, expected) => {
  const difference = differenceOf(observed(10, { qualifier: from }), observed(30, { qualifier: to }));
  if (expected === 'open') expect(difference).toMatchObject({ kind: 'refused', why: 'open' });
  else expect(difference).toMatchObject({ kind: 'value', value: 20, qualifier: expected });
});

test('a lacking year is told, and nothing stands in for it', () => {
  expect(differenceOf(missing, observed(5))).toMatchObject({ kind: 'missing', lacking: 'earlier' });
  expect(differenceOf(observed(5), missing)).toMatchObject({ kind: 'missing', lacking: 'later' });
  expect(differenceOf(missing, missing)).toMatchObject({ kind: 'missing', lacking: 'both' });
});

test('other definitions are not subtracted', () => {
  const other: Partial<Observation> = { series: 'new' };
  expect(differenceOf(observed(1), observed(2, other))).toMatchObject({ kind: 'refused', why: 'series' });
  expect(differenceOf(observed(1, other), observed(2, other))).toMatchObject({ kind: 'value' });
});

test('tellings that disagree leave a range', () => {
  expect(differenceOf(observed(10), rival(15, 12))).toMatchObject({ kind: 'rival', low: 2, high: 5 });
  expect(differenceOf(rival(10, 14), rival(12, 13))).toMatchObject({ low: -2, high: 3 });
});

describe('two sums', () => {
  const sums = (rows: readonly (readonly [town: string, year: string, value: number, series?: string])[]) => {
    const dataset = aDataset({
      towns: [{ id: 'a' }, { id: 'b' }],
      observations: rows.map(([subjectId, period, value, series = '']) => ({
        subjectId,
        indicatorId: indicator.id,
        period,
        value,
        series,
      })),
    });
    const area = aRow('areas', { id: '140681', kind: 'county' });
    const allowed = new Set<Standing>(['reported']);
    const [earlier, later] = [2022, 2023].map((year) =>
      areaFigure(lookupOf(dataset), area, indicator, { year, allowed }),
    );
    if (!earlier || !later) throw new Error('no figures');
    return differenceOf(earlier, later);
  };

  test('over the same towns are subtracted', () => {
    expect(
      sums([
        ['a', '2022', 5],
        ['b', '2022', 1],
        ['a', '2023', 7],
        ['b', '2023', 2],
      ]),
    ).toMatchObject({
      kind: 'value',
      value: 3,
      standing: 'derived',
    });
  });

  test('over other towns are not: a town that begins to report is no growth', () => {
    expect(
      sums([
        ['a', '2022', 5],
        ['a', '2023', 5],
        ['b', '2023', 9],
      ]),
    ).toMatchObject({
      kind: 'refused',
      why: 'members',
    });
    expect(
      sums([
        ['a', '2022', 5],
        ['b', '2023', 5],
      ]),
    ).toMatchObject({ kind: 'refused', why: 'members' });
  });

  test('are refused when one town changed its definition', () => {
    expect(
      sums([
        ['a', '2022', 5],
        ['a', '2023', 7, 'new'],
      ]),
    ).toMatchObject({ kind: 'refused', why: 'series' });
  });
});

test('only what is one number counts as covered', () => {
  const differences: readonly Difference[] = [
    differenceOf(observed(1), observed(2)),
    differenceOf(observed(1), observed(2, { standing: 'sample' })),
    differenceOf(missing, observed(2)),
    differenceOf(observed(1), rival(2, 3)),
  ];
  expect(differenceCoverage(differences)).toEqual({
    reported: 2,
    total: 4,
    standings: { reported: 1, sample: 1 },
  });
});

test('what is lasting, or yes or no, has no difference', () => {
  expect(isComparable(anIndicator())).toBe(true);
  expect(isComparable(anIndicator({ lasting: true }))).toBe(false);
  expect(isComparable(anIndicator({ unit: 'flag' }))).toBe(false);
});
