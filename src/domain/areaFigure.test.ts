import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '#catalog/standings.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { areaFigure, isByArea, yearsOf } from './areaFigure.ts';
import { type Figure, figureStanding, figureValue } from './figure.ts';
import { lookupOf } from './lookup.ts';

const EVERY: ReadonlySet<Standing> = new Set(['official', 'reported', 'derived', 'estimated', 'sample']);
const INDICATOR = anIndicator();

function figureOf(input: DatasetInput, areaId = '140681', indicator = INDICATOR, allowed = EVERY): Figure {
  const lookup = lookupOf(aDataset({ indicators: [indicator], ...input }));
  const area = lookup.row('areas', areaId);
  if (!area) throw new Error(`no area ${areaId}`);
  return areaFigure(lookup, area, indicator, { year: 2023, allowed });
}

const coverageOf = (figure: Figure) => (figure.kind === 'derived' ? figure.coverage : null);
const TOWNS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const row = (subjectId: string, value: number | null, standing: Standing = 'reported') => ({
  subjectId,
  indicatorId: INDICATOR.id,
  value,
  standing,
});

describe('the sum of the towns of an area', () => {
  test('says how many of how many have a value, with which standings', () => {
    const figure = figureOf({ towns: TOWNS, observations: [row('a', 60), row('b', 2.5, 'official')] });
    expect(figure).toMatchObject({ kind: 'derived', value: 62.5, year: 2023, standing: 'derived' });
    expect(coverageOf(figure)).toEqual({ reported: 2, total: 3, standings: { reported: 1, official: 1 } });
    expect(figure.kind === 'derived' && figure.rule).toContain('3 个镇与集群中 2 个有值');
  });

  test('counts a zero as a value and a blank as none', () => {
    const figure = figureOf({ towns: TOWNS, observations: [row('a', 0), row('b', null)] });
    expect(figure).toMatchObject({ kind: 'derived', value: 0 });
    expect(coverageOf(figure)).toMatchObject({ reported: 1, total: 3 });
  });

  test('is missing, not zero, when no town has a value', () => {
    expect(figureOf({ towns: TOWNS })).toMatchObject({ kind: 'missing', reason: 'notReported' });
    expect(figureOf({ towns: TOWNS, observations: [row('a', null)] })).toMatchObject({ kind: 'missing' });
    expect(figureOf({})).toMatchObject({ kind: 'missing' });
  });

  test('never adds a blank, and counts exactly what it adds', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, (given) => {
        const figure = figureOf({
          towns: given.map((_, i) => ({ id: `t${i}` })),
          observations: given.map((value, i) => row(`t${i}`, value)),
        });
        const known = given.filter((value) => value !== null);
        expect(figureValue(figure)).toBe(known.length === 0 ? null : known.reduce((a, b) => a + b, 0));
        if (known.length > 0)
          expect(coverageOf(figure)).toMatchObject({ reported: known.length, total: given.length });
      }),
    );
  });

  test('takes the weakest standing, so that one sample term makes it a sample', () => {
    const one = figureOf({ towns: TOWNS, observations: [row('a', 60, 'official')] });
    expect(figureStanding(one)).toBe('official');
    const mixed = figureOf({
      towns: TOWNS,
      observations: [row('a', 60, 'official')],
      sampleObservations: [row('b', 20, 'sample')],
    });
    expect(figureStanding(mixed)).toBe('sample');
  });

  test('does not settle a dispute by adding it', () => {
    const figure = figureOf({ towns: TOWNS, observations: [row('a', 60), row('a', 70), row('b', 1)] });
    expect(figure).toMatchObject({ kind: 'derived', value: 1 });
    expect(coverageOf(figure)).toMatchObject({ reported: 1, total: 3 });
  });

  test('leaves out plans, forecasts and targets', () => {
    const planned = { ...row('b', 500), nature: 'planned' as const };
    expect(figureOf({ towns: TOWNS, observations: [row('a', 60), planned] })).toMatchObject({ value: 60 });
  });

  test('leaves out other years and undated figures', () => {
    const undated = { ...row('b', 5), periodKind: 'unknown' as const, period: '', reportedOn: '2023' };
    const older = { ...row('c', 7), period: '2022' };
    expect(figureOf({ towns: TOWNS, observations: [row('a', 60), undated, older] })).toMatchObject({
      value: 60,
    });
  });

  test('is missing as filtered when only the standing filter empties it', () => {
    const figure = figureOf(
      { towns: TOWNS, observations: [row('a', 60)] },
      '140681',
      INDICATOR,
      new Set<Standing>(['official']),
    );
    expect(figure).toMatchObject({ kind: 'missing', reason: 'filtered' });
  });

  test('counts a figure true of two towns once', () => {
    const shared = { ...row('a', 60), alsoSubjectId: 'b', alsoIndicatorId: INDICATOR.id };
    expect(figureValue(figureOf({ towns: TOWNS, observations: [shared, row('c', 1)] }))).toBe(61);
  });
});

describe('what an area has of its own', () => {
  const own = anIndicator({ id: 'population', subjectKinds: ['city', 'county', 'zone', 'town'] });
  const observations = [
    { subjectId: '140681', indicatorId: 'population', value: 300 },
    { subjectId: 'a', indicatorId: 'population', value: 7 },
  ];

  test('goes before the sum of its parts', () => {
    expect(figureOf({ towns: TOWNS, observations }, '140681', own)).toMatchObject({ value: 300 });
  });

  test('an indicator of parts that may not be added is not shown by area', () => {
    const share = anIndicator({ aggregation: 'none' });
    expect(isByArea(share)).toBe(false);
    expect(figureOf({ towns: TOWNS, observations: [row('a', 60)] }, '140681', share)).toMatchObject({
      kind: 'missing',
      reason: 'notApplicable',
    });
    expect(isByArea(INDICATOR)).toBe(true);
    expect(isByArea(anIndicator({ subjectKinds: ['city'] }))).toBe(false);
  });
});

describe('the development zone', () => {
  const inZone = { id: 'z', areaId: '140671' };
  const inCounty = { id: 'c', areaId: '140602' };
  const observations = [row('z', 40), row('c', 2)];

  test('is never added to the county it lies in', () => {
    const input = { towns: [inZone, inCounty], observations };
    expect(figureOf(input, '140602')).toMatchObject({ value: 2 });
    expect(figureOf(input, '140671')).toMatchObject({ value: 40 });
  });

  test('has no figure where the indicator is not for zones', () => {
    expect(figureOf({}, '140671')).toMatchObject({ kind: 'missing', reason: 'notApplicable' });
    const county = anIndicator({ subjectKinds: ['county'] });
    expect(figureOf({ observations: [row('140671', 9)] }, '140671', county)).toMatchObject({
      reason: 'notApplicable',
    });
  });
});

describe('parks', () => {
  const land = anIndicator({ id: 'availableLand', subjectKinds: ['park'] });
  const parks = [{ id: 'outer' }, { id: 'inner', parentId: 'outer' }, { id: 'other' }];
  const of = (subjectId: string, value: number) => ({ subjectId, indicatorId: 'availableLand', value });

  test('a park inside another is not counted twice', () => {
    const observations = [of('outer', 100), of('inner', 30), of('other', 5)];
    const figure = figureOf({ parks, observations }, '140681', land);
    expect(figure).toMatchObject({ kind: 'derived', value: 105 });
    expect(coverageOf(figure)).toMatchObject({ reported: 2, total: 2 });
  });

  test('a part does not stand in for a whole that has not reported', () => {
    const figure = figureOf({ parks, observations: [of('inner', 30), of('other', 5)] }, '140681', land);
    expect(figure).toMatchObject({ kind: 'derived', value: 5 });
    expect(coverageOf(figure)).toMatchObject({ reported: 1, total: 2 });
  });
});

describe('years that can be chosen', () => {
  test('are those of dated results below the city', () => {
    const dataset = aDataset({
      indicators: [INDICATOR],
      towns: TOWNS,
      observations: [
        { ...row('a', 1), period: '2021' },
        { ...row('a', 2), period: '2019-06', periodKind: 'asof' },
        { ...row('a', 3), period: '', periodKind: 'unknown', reportedOn: '2022' },
        { ...row('a', 4), period: '2018', nature: 'target' },
        { ...row('a', 5), period: '2017H1', periodKind: 'halfyear' },
        { ...row('a', 6), period: '..2016', periodKind: 'cumulative' },
        { ...row('140600', 7), period: '2015' },
      ],
      sampleObservations: [{ ...row('a', 8, 'sample'), period: '2025' }],
    });
    expect(yearsOf(dataset, INDICATOR, EVERY)).toEqual([2019, 2021, 2025]);
    expect(yearsOf(dataset, INDICATOR, new Set(['reported']))).toEqual([2019, 2021]);
  });
});
