import { expect, test } from 'vitest';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { lookupOf } from './lookup.ts';

const dataset = aDataset({
  towns: [{ id: 'town' }],
  sampleObservations: [{ id: 'sample', subjectId: 'town', indicatorId: 'output', value: 9 }],
  observations: [
    { id: 'own', subjectId: 'town', indicatorId: 'output', value: 1 },
    {
      id: 'shared',
      subjectId: 'county',
      indicatorId: 'ceramicsOutput',
      alsoSubjectId: 'town',
      alsoIndicatorId: 'output',
      value: 2,
    },
    { id: 'sameName', subjectId: 'county', indicatorId: 'sown', alsoSubjectId: 'town', value: 3 },
    { id: 'twoNames', subjectId: 'county', indicatorId: 'gdp', alsoIndicatorId: 'product', value: 4 },
  ],
});
const lookup = lookupOf(dataset);
const ids = (subjectId: string, indicatorId: string) =>
  lookup.observations(subjectId, indicatorId).map((o) => o.id);

test('rows of a subject are found, sample ones after the real ones', () => {
  expect(ids('town', 'output')).toEqual(['own', 'shared', 'sample']);
});

test('a row also true of another subject is found under both, each under its indicator', () => {
  expect(ids('county', 'ceramicsOutput')).toEqual(['shared']);
  expect(ids('town', 'ceramicsOutput')).toEqual([]);
  expect(ids('county', 'sown')).toEqual(['sameName']);
  expect(ids('town', 'sown')).toEqual(['sameName']);
});

test('a row also true of another indicator of the same subject is found under both', () => {
  expect(ids('county', 'gdp')).toEqual(['twoNames']);
  expect(ids('county', 'product')).toEqual(['twoNames']);
});

test('the indicators of a subject are those with a row, also-rows included', () => {
  expect([...lookup.indicatorIds('town')].sort()).toEqual(['output', 'sown']);
  expect(lookup.indicatorIds('nobody')).toEqual([]);
});

test('a row is found by id, and a lookup is built once per dataset', () => {
  expect(lookup.row('towns', 'town')?.id).toBe('town');
  expect(lookup.row('towns', 'nobody')).toBeUndefined();
  expect(lookupOf(dataset)).toBe(lookup);
});
