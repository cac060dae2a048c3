import { expect, test } from 'vitest';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { areaCoverage, townCoverage } from './offeredCoverage.ts';

const BY_COUNTY = anIndicator({ id: 'quota', subjectKinds: ['county'] });
const row = (subjectId: string, period: string, standing: 'reported' | 'sample' = 'reported') => ({
  subjectId,
  indicatorId: 'quota',
  period,
  standing,
  value: 1,
});
const covered = (input: DatasetInput, given = {}) => {
  const indicator = { ...BY_COUNTY, ...given };
  return areaCoverage(aDataset({ indicators: [indicator], ...input }), indicator);
};

test('an indicator tells the counties with a measured value in its best year', () => {
  const observations = [row('140602', '2021'), row('140602', '2022'), row('140603', '2022')];
  expect(covered({ observations })).toEqual({ measured: 2, total: 6, hasSample: false });
});

test('sample adds nothing to what is measured, and is told', () => {
  const sampleObservations = [row('140602', '2022', 'sample')];
  expect(covered({ sampleObservations })).toEqual({ measured: 0, total: 6, hasSample: true });
  expect(covered({ observations: [row('140602', '2022')], sampleObservations })).toMatchObject({
    measured: 1,
    hasSample: false,
  });
});

test('what holds for all years is counted without one', () => {
  const undated = { ...row('140602', ''), periodKind: 'unknown' as const };
  expect(covered({ observations: [undated] }, { lasting: true })).toMatchObject({ measured: 1 });
  expect(covered({ observations: [undated] })).toMatchObject({ measured: 0 });
});

test('towns are counted by their newest figure, clusters too', () => {
  const indicator = anIndicator({ id: 'quota' });
  const dataset = aDataset({
    indicators: [indicator],
    towns: [{ id: 'a' }, { id: 'b', level: 'cluster' }, { id: 'c' }],
    observations: [row('a', '2019')],
    sampleObservations: [row('b', '2023', 'sample')],
  });
  expect(townCoverage(dataset, indicator)).toEqual({ measured: 1, total: 3, hasSample: true });
});
