import { expect, test } from 'vitest';
import type { Indicator } from '#domain/dataset.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { missingList } from './missingList.ts';

const land = (given: Partial<Indicator> = {}) =>
  anIndicator({ id: 'land', family: 'land', subjectKinds: ['county'], holder: '市自然资源局', ...given });
const row = (subjectId: string, period = '2023') => ({ subjectId, indicatorId: 'land', value: 0, period });
const COUNTIES = ['140602', '140603', '140621', '140622', '140623', '140681'];
const listOf = (input: DatasetInput, given: Partial<Indicator> = {}) =>
  missingList(aDataset({ indicators: [land(given)], ...input })).map((e) => [
    e.indicator.id,
    e.reported,
    e.total,
    e.holder,
  ]);

test('an indicator nobody has is 0 of the six, with who could supply it', () => {
  expect(listOf({})).toEqual([['land', 0, 6, '市自然资源局']]);
});

test('the best year counts, zeroes are values and the zone is not one of the six', () => {
  const observations = [row('140602', '2022'), row('140602'), row('140603'), row('140671')];
  expect(listOf({ observations })).toEqual([['land', 2, 6, '市自然资源局']]);
});

test('what every county has is not missing', () => {
  expect(listOf({ observations: COUNTIES.map((id) => row(id)) })).toEqual([]);
});

test('sample never fills a gap', () => {
  const sampleObservations = COUNTIES.map((id) => ({ ...row(id), standing: 'sample' as const }));
  expect(listOf({ sampleObservations })).toEqual([['land', 0, 6, '市自然资源局']]);
});

test('a figure that holds for all years is not missing for want of one', () => {
  const undated = COUNTIES.map((id) => ({ ...row(id, ''), periodKind: 'unknown' as const }));
  expect(listOf({ observations: undated }, { lasting: true })).toEqual([]);
});

test('the emptiest come first', () => {
  const indicators = [land(), land({ id: 'energy', family: 'energy' })];
  const observations = [row('140602')];
  expect(missingList(aDataset({ indicators, observations })).map((e) => e.indicator.id)).toEqual([
    'energy',
    'land',
  ]);
});
