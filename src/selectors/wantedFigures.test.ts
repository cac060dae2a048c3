import { describe, expect, test } from 'vitest';
import type { Indicator } from '#domain/dataset.ts';
import { judge } from '#domain/judgement.ts';
import { lookupOf } from '#domain/lookup.ts';
import { aDataset, anIndicator, aRow, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { wantedFigures } from './wantedFigures.ts';

const DEPARTMENTS = [
  { id: 'statistics', name: '市统计局' },
  { id: 'energy', name: '市能源局' },
  { id: 'counties', name: '各县〔市、区〕人民政府', aliases: ['各县（市、区）人民政府'] },
].map((row) => aRow('departments', row));

const energy = (given: Partial<Indicator> = {}) =>
  anIndicator({ id: 'energyUse', subjectKinds: ['town'], holder: '市能源局、市统计局', ...given });
const row = (given: NonNullable<DatasetInput['observations']>[number] = {}) => ({
  subjectId: 'rupin',
  indicatorId: 'energyUse',
  value: 5,
  period: '2023',
  ...given,
});
const TOWN = { id: 'rupin', name: '山阴乳品', areaId: '140621', sectorId: 'dairy' };

/** The data date of the builder is 2024-03, so 2023 is asked for. */
function listOf(input: DatasetInput, given: Partial<Indicator> = {}) {
  const dataset = aDataset({ indicators: [energy(given)], towns: [TOWN], ...input });
  const lookup = lookupOf(dataset);
  return wantedFigures({ lookup, judgements: judge(lookup, '2024-03'), departments: DEPARTMENTS });
}
const statesOf = (input: DatasetInput, given: Partial<Indicator> = {}) =>
  listOf(input, given).figures.map(({ subject, state, knownYear }) => [subject.id, state, knownYear]);

describe('a figure is wanted', () => {
  test('when nobody has reported it', () => {
    expect(statesOf({})).toEqual([['rupin', 'missing', null]]);
  });

  test('when there is only a sample of it, of whatever year', () => {
    const sampleObservations = [row({ standing: 'sample' })];
    expect(statesOf({ sampleObservations })).toEqual([['rupin', 'sample', null]]);
  });

  test('when the newest full year is before the one asked for', () => {
    const observations = [row({ period: '2021' }), row({ period: '2022' })];
    expect(statesOf({ observations })).toEqual([['rupin', 'stale', 2022]]);
  });

  test('when part of a year is all there is of a newer one', () => {
    const half = row({ period: '2023H1', periodKind: 'halfyear' });
    expect(statesOf({ observations: [row({ period: '2022' }), half] })).toEqual([['rupin', 'stale', 2022]]);
  });

  test('when its year is not known', () => {
    const observations = [row({ period: '', periodKind: 'unknown' })];
    expect(statesOf({ observations })).toEqual([['rupin', 'undated', null]]);
  });

  test('when two tellings of it disagree', () => {
    const observations = [
      row({ preferred: 'rival' }),
      row({ value: 7, preferred: 'rival', sourceId: 'other' }),
    ];
    expect(statesOf({ observations })).toEqual([['rupin', 'rival', 2023]]);
  });
});

describe('a figure is not wanted', () => {
  test.each([
    ['when its year is known', row()],
    ['when it is of a day in a newer year', row({ period: '2024-02', periodKind: 'asof' })],
    ['when it does not apply', row({ value: null, missingReason: 'notApplicable' })],
  ])('%s', (_, observation) => {
    expect(statesOf({ observations: [observation] })).toEqual([]);
  });

  test('when it holds for all years', () => {
    expect(statesOf({ observations: [row({ period: '2001' })] }, { lasting: true })).toEqual([]);
  });

  test.each([
    ['of a thing the indicator is not stated for', { subjectKinds: ['enterprise'] }],
    ['of a town of another sector', { sectorId: 'ceramics' }],
    ['that nobody is named for', { holder: '' }],
    ['that no map shows', { use: 'dossier' }],
  ] as const)('%s', (_, given) => {
    expect(listOf({}, given as Partial<Indicator>)).toMatchObject({ asked: 0, figures: [] });
  });
});

test('counties, the zone where it applies, towns and parks are asked; the city and firms are not', () => {
  const subjectKinds = ['city', 'county', 'zone', 'town', 'park', 'enterprise'] as const;
  const parks = [{ id: 'park', name: '园区', areaId: '140681' }];
  const enterprises = [{ id: 'firm', name: '企业' }];
  const { figures, asked } = listOf({ parks, enterprises }, { subjectKinds });
  const kinds = figures.map(({ subject }) => subject.kind);
  expect(kinds).toEqual([...Array(6).fill('county'), 'zone', 'town', 'park']);
  expect(asked).toBe(9);
  expect(figures.at(-1)?.subject).toMatchObject({ areaId: '140681', areaName: '怀仁市' });
});

test('departments are those the holder names, in its order', () => {
  const [figure] = listOf({}, { holder: '市能源局、市统计局，各县（市、区）人民政府' }).figures;
  expect(figure?.departmentIds).toEqual(['energy', 'statistics', 'counties']);
  expect(listOf({}, { holder: '某协会' }).figures[0]?.departmentIds).toEqual([]);
});

describe('what a judgement waits for', () => {
  const targets = [
    {
      id: 'least',
      name: '最低用能',
      nature: 'rule',
      indicatorId: 'energyUse',
      scopeKind: 'town',
      direction: 'atLeast',
      value: 5,
      sourceValue: 5,
      holder: '市能源局',
    },
  ] as const;

  test('is wanted though no map shows it, of whom the target names', () => {
    const [figure] = listOf({ targets }, { use: 'dossier', holder: '' }).figures;
    expect(figure).toMatchObject({ state: 'missing', holder: '市能源局', departmentIds: ['energy'] });
    expect(figure?.waiting.map(({ target }) => target.name)).toEqual(['最低用能']);
  });

  test('is wanted when it is known too roughly', () => {
    const observations = [row({ qualifier: 'about' })];
    expect(statesOf({ targets, observations })).toEqual([['rupin', 'inexact', 2023]]);
    expect(statesOf({ targets, observations: [row()] })).toEqual([]);
  });
});
