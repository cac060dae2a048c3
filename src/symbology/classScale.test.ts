import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { classScale, scaleOf } from './classScale.ts';

const ascending = (list: readonly number[]) =>
  list.every((v, i) => i === 0 || v > (list[i - 1] ?? Number.NaN));
const breaksOf = (input: DatasetInput, given = {}) => {
  const indicator = anIndicator({ id: 'x', ...given });
  return scaleOf(aDataset({ indicators: [indicator], ...input }), indicator).breaks;
};
const row = (value: number | null, given = {}) => ({ subjectId: 't', indicatorId: 'x', value, ...given });

describe('classes', () => {
  const breaks = fc
    .uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 6 })
    .map((list) => list.sort((a, b) => a - b));

  test('are one more than the breaks, each in a step of its own, lightest to darkest', () => {
    fc.assert(
      fc.property(breaks, (given) => {
        const { steps } = classScale(given);
        expect(steps).toHaveLength(given.length + 1);
        expect(ascending(steps)).toBe(true);
        expect(steps.every((step) => Number.isInteger(step) && step >= 1 && step <= 7)).toBe(true);
      }),
    );
  });

  test('have no holes: every number falls into a class of the legend', () => {
    fc.assert(
      fc.property(breaks, fc.double({ noNaN: true }), (given, value) => {
        const { steps, stepOf } = classScale(given);
        expect(steps).toContain(stepOf(value));
      }),
    );
  });

  test('never fall as the number rises', () => {
    const number = fc.double({ min: -2e6, max: 2e6, noNaN: true });
    fc.assert(
      fc.property(breaks, number, number, (given, a, b) => {
        const { stepOf } = classScale(given);
        expect(stepOf(Math.min(a, b))).toBeLessThanOrEqual(stepOf(Math.max(a, b)));
      }),
    );
  });

  test('a break belongs to the class above it, as 以上 includes the number', () => {
    const { steps, stepOf } = classScale([1, 10, 20, 30, 50, 100]);
    expect([0, 0.99, 1, 9.9, 10, 20, 30, 50, 99, 100, 1e6].map(stepOf)).toEqual([
      1, 1, 2, 2, 3, 4, 5, 6, 6, 7, 7,
    ]);
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('of few breaks spread over the whole ramp', () => {
    expect(classScale([]).steps).toEqual([4]);
    expect(classScale([1]).steps).toEqual([1, 7]);
    expect(classScale([1, 2]).steps).toEqual([1, 4, 7]);
  });
});

describe('the scale of an indicator', () => {
  test('takes the declared breaks, whatever the data', () => {
    const declared = { breaks: ['1', '10', '20', '30', '50', '100'] };
    expect(breaksOf({ observations: [row(5000)] }, declared)).toEqual([1, 10, 20, 30, 50, 100]);
    expect(breaksOf({}, declared)).toEqual([1, 10, 20, 30, 50, 100]);
  });

  test('is made over all years and standings together', () => {
    const observations = [row(10, { period: '2021' }), row(90, { period: '2023' })];
    const sampleObservations = [row(300, { standing: 'sample' })];
    const all = breaksOf({ observations, sampleObservations });
    expect(all.at(-1)).toBeGreaterThan(90);
    expect(all.filter((b) => b <= 10)).toEqual([]);
  });

  test('includes rows that are also true of the indicator under another name', () => {
    const shared = { indicatorId: 'other', alsoSubjectId: 't', alsoIndicatorId: 'x', subjectId: '140681' };
    expect(breaksOf({ observations: [row(0), { ...row(100), ...shared }] })).not.toEqual([]);
  });

  test('leaves out plans, blanks and the whole city, which would swallow every class', () => {
    const observations = [
      row(0),
      row(10),
      row(null),
      row(9000, { nature: 'planned' }),
      row(8000, { subjectId: '140600' }),
    ];
    expect(Math.max(...breaksOf({ observations }))).toBeLessThan(10);
  });

  test('has round breaks inside the values, ascending, at most six', () => {
    const value = fc.integer({ min: 0, max: 1e9 }).map((hundredths) => hundredths / 100);
    const values = fc.array(value, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (given) => {
        const breaks = breaksOf({ observations: given.map((value) => row(value)) });
        expect(ascending(breaks)).toBe(true);
        expect(breaks.length).toBeLessThanOrEqual(6);
        expect(breaks.every((b) => b > Math.min(...given) && b < Math.max(...given))).toBe(true);
      }),
    );
  });

  test('without values, with one value, or of a flag is one class', () => {
    expect(breaksOf({})).toEqual([]);
    expect(breaksOf({ observations: [row(7), row(7)] })).toEqual([]);
    expect(breaksOf({ observations: [row(0), row(1)] }, { unit: 'flag' })).toEqual([]);
  });
});
