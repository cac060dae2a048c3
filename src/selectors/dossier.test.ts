import { describe, expect, test } from 'vitest';
import type { Standing } from '#catalog/standings.ts';
import { judge } from '#domain/judgement.ts';
import { lookupOf } from '#domain/lookup.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import type { Selection } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { type Dossier, dossierOf } from './dossier.ts';

const EVERY: ReadonlySet<Standing> = new Set(['official', 'reported', 'derived', 'estimated', 'sample']);

function open(input: DatasetInput, selection: Selection = { kind: 'town', id: 'a' }, allowed = EVERY) {
  const dataset = aDataset({ towns: [{ id: 'a' }], indicators: [anIndicator()], ...input });
  const dossier = dossierOf(dataset, selection, allowed, judge(lookupOf(dataset), '2024'));
  if (!dossier) throw new Error('not found');
  return dossier;
}
const figuresOf = (dossier: Dossier) => dossier.families.flatMap((f) => f.figures);
const row = { subjectId: 'a', indicatorId: 'outputValue', value: 60 } as const;
const undated = { ...row, periodKind: 'unknown', period: '' } as const;

describe('the figures of a thing', () => {
  test('an undated one is shown as the latest, with when it was told', () => {
    const [reported] = figuresOf(open({ observations: [{ ...undated, reportedOn: '2023-05' }] }));
    expect(reported && formatFigure(reported.figure).period).toBe('2023见报');
    const [unknown] = figuresOf(open({ observations: [undated] }));
    expect(unknown && formatFigure(unknown.figure).period).toBe('年份不详');
  });

  test('the history keeps every row, plans included, newest first and undated last', () => {
    const observations = [
      { ...undated, id: 'undated' },
      { ...row, id: 'old', period: '2019' },
      { ...row, id: 'plan', period: '2025', nature: 'planned' as const },
      { ...row, id: 'new', period: '2023' },
    ];
    const [entry] = figuresOf(open({ observations }));
    expect(entry?.history.map((o) => o.id)).toEqual(['plan', 'new', 'old', 'undated']);
    expect(entry?.figure).toMatchObject({ kind: 'observed', observation: { id: 'new' } });
  });

  test('a plan alone is no result, and is shown all the same', () => {
    const [entry] = figuresOf(open({ observations: [{ ...row, nature: 'planned' }] }));
    expect(entry?.figure.kind).toBe('missing');
    expect(entry?.history).toHaveLength(1);
  });

  test('a row true of both is in both dossiers, each under its own name', () => {
    const indicators = [anIndicator(), anIndicator({ id: 'countyOutput', subjectKinds: ['county'] })];
    const shared = {
      subjectId: '140681',
      indicatorId: 'countyOutput',
      alsoSubjectId: 'a',
      alsoIndicatorId: 'outputValue',
      value: 7,
    };
    const input = { indicators, observations: [shared] };
    const names = (selection: Selection) =>
      figuresOf(open(input, selection)).map((f) => [f.indicator.id, f.history.length]);
    expect(names({ kind: 'town', id: 'a' })).toEqual([['outputValue', 1]]);
    expect(names({ kind: 'area', id: '140681' })).toEqual([['countyOutput', 1]]);
  });

  test('hidden standings are hidden in the history too', () => {
    const sampleObservations = [{ ...row, standing: 'sample' as const }];
    expect(figuresOf(open({ sampleObservations }))).toHaveLength(1);
    const real = new Set<Standing>(['official', 'reported']);
    expect(figuresOf(open({ sampleObservations }, undefined, real))).toEqual([]);
  });
});

describe('what is missing', () => {
  const indicators = [anIndicator({ holder: '市工信局' })];

  test('is listed with its holder, until there is a result', () => {
    expect(open({ indicators }).missing.map((i) => i.holder)).toEqual(['市工信局']);
    expect(open({ indicators, observations: [{ ...row, value: null }] }).missing).toHaveLength(1);
    expect(open({ indicators, observations: [{ ...row, nature: 'target' }] }).missing).toHaveLength(1);
    expect(open({ indicators, observations: [{ ...row, value: 0 }] }).missing).toEqual([]);
  });

  test('is asked only of those it applies to', () => {
    const ceramics = anIndicator({ holder: '市工信局', sectorId: 'dairy' });
    expect(open({ indicators: [ceramics] }).missing).toEqual([]);
    const county = anIndicator({ holder: '市工信局', subjectKinds: ['county'] });
    expect(open({ indicators: [county] }).missing).toEqual([]);
    expect(open({ indicators: [county] }, { kind: 'area', id: '140681' }).missing).toHaveLength(1);
  });
});

test('verdicts in a dossier are those on the thing itself', () => {
  const targets = [{ scopeKind: 'town', indicatorId: 'outputValue', value: 1 }] as const;
  const dossier = open({ towns: [{ id: 'a' }, { id: 'b' }], targets });
  expect(dossier.judgements.map((j) => j.subjectId)).toEqual(['a']);
});

test('related things are those that name it', () => {
  const input: DatasetInput = {
    towns: [{ id: 'a', areaId: '140602' }],
    enterprises: [{ id: 'e', townId: 'a', parkId: 'p', areaId: '140602' }, { id: 'f' }],
    parks: [{ id: 'p', areaId: '140602' }, { id: 'q', parentId: 'p' }, { id: 'r' }],
    brands: [{ id: 'brand', townId: 'a', areaId: '140602' }],
  };
  const of = (selection: Selection) => {
    const { towns, enterprises, parks, brands } = open(input, selection);
    return [towns, enterprises, parks, brands].map((rows) => rows.map((r) => r.id));
  };
  expect(of({ kind: 'town', id: 'a' })).toEqual([[], ['e'], ['p'], ['brand']]);
  expect(of({ kind: 'enterprise', id: 'e' })).toEqual([['a'], [], ['p'], []]);
  expect(of({ kind: 'park', id: 'p' })).toEqual([[], ['e'], ['q'], []]);
  expect(of({ kind: 'area', id: '140602' })).toEqual([['a'], ['e'], ['p'], []]);
});

test('what is not in the data has no dossier', () => {
  expect(dossierOf(aDataset(), { kind: 'town', id: 'gone' }, EVERY, [])).toBeNull();
});
