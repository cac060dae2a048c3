import { describe, expect, test } from 'vitest';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import {
  aDataset,
  anIndicator,
  anObservation,
  type DatasetInput,
} from '../../test/builders/datasetBuilder.ts';
import { figureStanding, figureValue } from './figure.ts';
import { lookupOf } from './lookup.ts';
import { regionFigure } from './regionFigure.ts';

const OPTIONS = { year: 2023, allowed: new Set(Object.keys(STANDINGS) as Standing[]) };
const QUOTA = anIndicator({ id: 'landQuota', name: '用地计划指标', subjectKinds: ['county', 'town'] });
const OUTPUT = anIndicator({ id: 'outputValue', subjectKinds: ['town', 'enterprise'] });

const sumOver = (input: DatasetInput, counties: readonly string[], things: readonly string[], of = QUOTA) => {
  const dataset = aDataset(input);
  const members = {
    counties: dataset.areas.filter((a) => counties.includes(a.id)),
    holds: (id: string) => things.includes(id),
  };
  return regionFigure(lookupOf(dataset), members, of, OPTIONS);
};
const quota = (subjectId: string, value: number | null) =>
  anObservation({ indicatorId: 'landQuota', subjectId, value });
const output = (subjectId: string, value: number | null) => anObservation({ subjectId, value });

describe('an indicator of counties', () => {
  test('adds up over whole counties; what is missing is not zero but lowers the coverage', () => {
    const found = sumOver({ observations: [quota('140681', 300)] }, ['140681', '140622'], []);
    expect(found?.noun).toBe('整县');
    expect(found?.coverage).toEqual({ reported: 1, total: 2, standings: { reported: 1 } });
    expect(found && figureValue(found.figure)).toBe(300);
  });

  test('never counts the zone beside its county, nor the towns in it', () => {
    const observations = [quota('140602', 100), quota('140671', 40), quota('town', 7)];
    const towns = [{ id: 'town', areaId: '140602' }];
    const found = sumOver({ observations, towns }, ['140602'], ['town']);
    expect(found && figureValue(found.figure)).toBe(100);
  });

  test('one sample term makes the total a sample', () => {
    const found = sumOver(
      {
        observations: [quota('140681', 300)],
        sampleObservations: [anObservation({ ...quota('140622', 50), standing: 'sample' })],
      },
      ['140681', '140622'],
      [],
    );
    expect(found && figureValue(found.figure)).toBe(350);
    expect(found && figureStanding(found.figure)).toBe('sample');
  });

  test('without a whole county there is nothing to add up', () => {
    const found = sumOver({ observations: [quota('140681', 300)] }, [], []);
    expect(found?.coverage.total).toBe(0);
    expect(found?.figure.kind).toBe('missing');
  });
});

describe('an indicator of towns', () => {
  const towns = ['a', 'b', 'c'].map((id) => ({ id, shortName: id }));

  test('adds up over the towns inside alone', () => {
    const observations = [output('a', 10), output('b', 5), output('c', 900)];
    const found = sumOver({ towns, observations }, [], ['a', 'b'], OUTPUT);
    expect(found?.noun).toBe('镇与集群');
    expect(found && figureValue(found.figure)).toBe(15);
  });

  test('a figure of two towns is counted once', () => {
    const shared = anObservation({ subjectId: 'a', alsoSubjectId: 'b', value: 12 });
    const found = sumOver({ towns, observations: [shared] }, [], ['a', 'b'], OUTPUT);
    expect(found && figureValue(found.figure)).toBe(12);
  });

  test('rivals have no value and are not settled by a sum', () => {
    const rivals = [10, 11].map((value) => anObservation({ subjectId: 'a', value, preferred: 'rival' }));
    const found = sumOver({ towns, observations: [...rivals, output('b', 5)] }, [], ['a', 'b'], OUTPUT);
    expect(found && figureValue(found.figure)).toBe(5);
    expect(found?.coverage).toMatchObject({ reported: 1, total: 2 });
  });
});

test('a park within a park of another area is not counted again', () => {
  const of = anIndicator({ id: 'availableLand', subjectKinds: ['park'] });
  const parks = [
    { id: 'whole', areaId: '140671' },
    { id: 'part', areaId: '140602', parentId: 'whole' },
  ];
  const observations = ['whole', 'part'].map((subjectId) =>
    anObservation({ indicatorId: 'availableLand', subjectId, value: 20 }),
  );
  const found = sumOver({ parks, observations }, [], ['whole', 'part'], of);
  expect(found && figureValue(found.figure)).toBe(20);
});

test('shares, prices and rates have no total', () => {
  const share = anIndicator({ id: 'share', subjectKinds: ['county'], aggregation: 'none' });
  expect(sumOver({}, ['140681'], [], share)).toBeNull();
});
