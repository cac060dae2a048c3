import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MissingReason, Standing } from '#catalog/standings.ts';
import type { Figure } from '#domain/figure.ts';
import { aDataset, anIndicator, anObservation } from '../../test/builders/datasetBuilder.ts';
import { pairFill, thirdsOf } from './bivariate.ts';
import { scaleOf } from './classScale.ts';

const indicator = anIndicator({ breaks: ['10', '20'] });
const dataset = aDataset({ indicators: [indicator] });
const axis = thirdsOf(dataset, indicator);
const axes = [axis, axis] as const;
const observed = (value: number, standing: Standing = 'reported'): Figure => ({
  kind: 'observed',
  indicator,
  observation: anObservation({ value, standing }),
  value,
  others: [],
});
const missing = (reason: MissingReason): Figure => ({ kind: 'missing', indicator, reason });
const rival: Figure = {
  kind: 'rival',
  indicator,
  observations: [anObservation({ value: 25 }), anObservation({ value: 5 })],
};

describe('thirds', () => {
  test('are the indicator’s own classes in three parts', () => {
    const output = anIndicator({ breaks: ['1', '10', '20', '30', '50', '100'] });
    expect(thirdsOf(aDataset({ indicators: [output] }), output).borders).toEqual([10, 50]);
    expect(axis.borders).toEqual([10, 20]);
  });

  test('never fall as the value rises, and their borders are among the breaks', () => {
    const breaks = fc
      .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { maxLength: 6 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(breaks, fc.integer(), fc.integer(), (given, a, b) => {
        const made = anIndicator({ breaks: given.map(String) });
        const data = aDataset({ indicators: [made] });
        const { borders, thirdOf } = thirdsOf(data, made);
        expect(thirdOf(Math.min(a, b))).toBeLessThanOrEqual(thirdOf(Math.max(a, b)));
        for (const border of borders) expect(scaleOf(data, made).breaks).toContain(border);
      }),
    );
  });

  test('of nothing known are all the middle', () => {
    const bare = anIndicator({ id: 'bare' });
    expect(thirdsOf(dataset, bare)).toMatchObject({ borders: [] });
    expect(thirdsOf(dataset, bare).thirdOf(5)).toBe(1);
  });
});

describe('a pair', () => {
  test('has its cell; zero is low', () => {
    expect(pairFill(observed(0), observed(25), axes)).toEqual({
      kind: 'pair',
      first: 0,
      second: 2,
      hatch: 'none',
    });
  });

  test('without one of its values has none', () => {
    for (const [a, b] of [
      [missing('notReported'), observed(5)],
      [observed(5), missing('notPublic')],
    ] as const)
      expect(pairFill(a, b, axes)).toEqual({ kind: 'missing' });
    expect(pairFill(observed(5), missing('notApplicable'), axes)).toEqual({ kind: 'notApplicable' });
    expect(pairFill(missing('filtered'), observed(5), axes)).toEqual({ kind: 'none' });
  });

  test('is sample as soon as one of them is', () => {
    expect(pairFill(observed(5, 'sample'), observed(5), axes)).toMatchObject({ hatch: 'sample' });
    expect(pairFill(observed(5), observed(5, 'sample'), axes)).toMatchObject({ hatch: 'sample' });
  });

  test('is unsettled as soon as one of them is, in the cell of its lowest telling', () => {
    expect(pairFill(rival, observed(15, 'sample'), axes)).toEqual({
      kind: 'pair',
      first: 0,
      second: 1,
      hatch: 'rival',
    });
  });
});
