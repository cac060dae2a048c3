import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import {
  aDataset,
  anIndicator,
  anObservation,
  type DatasetInput,
} from '../../test/builders/datasetBuilder.ts';
import { sizeScaleOf, townSize } from './sizeScale.ts';

const indicator = anIndicator();
const row = (value: number, given = {}) => ({ subjectId: 'a', indicatorId: indicator.id, value, ...given });
const scaleOf = (input: DatasetInput) =>
  sizeScaleOf(aDataset({ indicators: [indicator], towns: [{ id: 'a' }], ...input }), indicator);

test('the area of a circle tells the value', () => {
  const { radiusOf } = scaleOf({ observations: [row(100)] });
  expect((radiusOf(100) / radiusOf(25)) ** 2).toBeCloseTo(4);
});

test('the largest value of any year and standing is the largest circle, other subjects aside', () => {
  const { radiusOf } = scaleOf({
    observations: [row(10), row(40, { period: '2019' }), row(9000, { subjectId: 'firm' })],
    sampleObservations: [row(80, { standing: 'sample' })],
  });
  expect(radiusOf(80)).toBe(28);
});

test('larger values have no smaller circles, and none is too small to be seen', () => {
  const { radiusOf } = scaleOf({ observations: [row(100)] });
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(radiusOf(Math.min(a, b))).toBeLessThanOrEqual(radiusOf(Math.max(a, b)));
      expect(radiusOf(a)).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('the legend has round values, as far as the unit can be divided', () => {
  expect(scaleOf({ observations: [row(62)] }).rounds).toEqual([50, 10, 2]);
  expect(scaleOf({ observations: [row(0.5)] }).rounds).toEqual([0.5, 0.1]);
  expect(scaleOf({}).rounds).toEqual([]);
});

test('zero, missing, sample and unsettled are each drawn otherwise', () => {
  const scale = scaleOf({ observations: [row(100)] });
  const observed = (value: number, standing: 'reported' | 'sample' = 'reported'): Figure => ({
    kind: 'observed',
    indicator,
    observation: anObservation({ value, standing }),
    value,
    others: [],
  });
  expect(townSize(observed(0), scale).look).toBe('zero');
  expect(townSize(observed(5), scale).look).toBe('filled');
  expect(townSize(observed(5, 'sample'), scale).look).toBe('sample');
  expect(townSize({ kind: 'missing', indicator, reason: 'notPublic' }, scale).look).toBe('missing');
  const observations = [anObservation({ value: 1 }), anObservation({ value: 100 })];
  expect(townSize({ kind: 'rival', indicator, observations }, scale)).toEqual({
    look: 'rival',
    radius: scale.radiusOf(1),
  });
});
