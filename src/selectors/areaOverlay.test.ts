import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { type AreaOverlay, selectAreaOverlay } from './areaOverlay.ts';

const by = (id: string, given = {}) =>
  anIndicator({ id, name: id, subjectKinds: ['county', 'zone'], ...given });
const INDICATORS = [
  by('output'),
  by('energy'),
  by('listed', { unit: 'flag' }),
  by('area', { lasting: true }),
];
const row = (indicatorId: string, subjectId: string, value: number | null, period = '2023', given = {}) => ({
  indicatorId,
  subjectId,
  value,
  period,
  qualifier: 'exact' as const,
  ...given,
});
const sample = (indicatorId: string, subjectId: string, value: number, period = '2023') =>
  row(indicatorId, subjectId, value, period, { standing: 'sample' as const });

const datasetOf = (input: DatasetInput) => aDataset({ indicators: INDICATORS, ...input });
const viewOf = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, indicator: 'output', ...patch });
function overlay<K extends AreaOverlay['kind']>(
  input: DatasetInput,
  patch: Partial<ViewState>,
  kind: K,
): Extract<AreaOverlay, { kind: K }> {
  const found = selectAreaOverlay(datasetOf(input), viewOf(patch));
  if (found?.kind !== kind) throw new Error(`${found?.kind} instead of ${kind}`);
  return found as Extract<AreaOverlay, { kind: K }>;
}

describe('what is shown', () => {
  const kindOf = (patch: Partial<ViewState>) =>
    selectAreaOverlay(datasetOf({ observations: [row('output', '140602', 1)] }), viewOf(patch))?.kind;

  test('is one indicator, two, or a difference; a difference goes first', () => {
    expect(kindOf({})).toBe('single');
    expect(kindOf({ second: 'energy' })).toBe('bivariate');
    expect(kindOf({ since: 2021 })).toBe('difference');
    expect(kindOf({ second: 'energy', since: 2021 })).toBe('difference');
  });

  test('is one indicator where the two cannot be crossed or the years not compared', () => {
    expect(kindOf({ second: 'output' })).toBe('single');
    expect(kindOf({ second: 'listed' })).toBe('single');
    expect(kindOf({ second: 'gone' })).toBe('single');
    expect(kindOf({ since: 2023, year: 2023 })).toBe('single');
    expect(kindOf({ indicator: 'area', since: 2021 })).toBe('single');
  });

  test('is nothing without an indicator, or with one that is gone', () => {
    expect(kindOf({ indicator: '' })).toBeUndefined();
    expect(kindOf({ indicator: 'gone' })).toBeUndefined();
  });
});

describe('two indicators', () => {
  const observations = [
    row('output', '140602', 5),
    row('output', '140603', 0),
    row('output', '140621', 7),
    row('energy', '140602', 50),
    row('energy', '140603', 60),
    row('energy', '140622', 70),
    row('output', '140602', 4, '2022'),
    row('output', '140671', 9),
    row('energy', '140671', 9),
  ];

  test('cover what has both; zero is a value', () => {
    const { coverage, year } = overlay({ observations }, { second: 'energy' }, 'bivariate');
    expect(coverage).toEqual({ reported: 2, total: 6, standings: { reported: 2 } });
    expect(year).toBe(2023);
  });

  test('offer the years in which a county has both, and take the fullest', () => {
    const older = [...observations, row('energy', '140602', 1, '2021'), row('output', '140602', 1, '2021')];
    const { years, year } = overlay({ observations: older }, { second: 'energy' }, 'bivariate');
    expect(years.map((o) => [o.year, o.coverage.reported])).toEqual([
      [2021, 1],
      [2023, 2],
    ]);
    expect(year).toBe(2023);
  });

  test('stand as the weaker of the two', () => {
    const sampleObservations = [sample('energy', '140621', 8)];
    const { coverage } = overlay({ observations, sampleObservations }, { second: 'energy' }, 'bivariate');
    expect(coverage.standings).toEqual({ reported: 2, sample: 1 });
  });
});

describe('the difference between two years', () => {
  const observations = [
    row('output', '140602', 5, '2021'),
    row('output', '140602', 15),
    row('output', '140603', 9, '2021'),
    row('output', '140603', 1),
    row('output', '140621', 9),
  ];
  const sampleObservations = [sample('output', '140622', 1, '2021'), sample('output', '140622', 900)];

  test('puts what is measured before what is sample, and both before what lacks', () => {
    const { rows, coverage } = overlay(
      { observations, sampleObservations },
      { year: 2023, since: 2021 },
      'difference',
    );
    expect(rows.slice(0, 3).map((r) => r.area.id)).toEqual(['140602', '140603', '140622']);
    expect(rows.slice(0, 2).map((r) => r.difference)).toMatchObject([{ value: 10 }, { value: -8 }]);
    expect(coverage).toEqual({ reported: 3, total: 6, standings: { reported: 2, sample: 1 } });
  });

  test('lets nothing stand in for a year that lacks', () => {
    const { rows } = overlay({ observations }, { year: 2023, since: 2021 }, 'difference');
    expect(rows.find((r) => r.area.id === '140621')?.difference).toMatchObject({
      kind: 'missing',
      lacking: 'earlier',
    });
  });
});

describe('where nothing can be shown', () => {
  const observations = [row('output', '140602', 5, '2021'), row('output', '140602', 6, '2023')];
  const why = (input: DatasetInput, patch: Partial<ViewState>) =>
    selectAreaOverlay(datasetOf(input), viewOf(patch))?.emptiness;

  test('it is said that nobody reported', () => {
    expect(why({}, {})).toEqual({ kind: 'nobody' });
    expect(why({ sampleObservations: [sample('output', '140602', 1)] }, { sample: 'off' })).toEqual({
      kind: 'nobody',
    });
  });

  test('it is said which year has nothing, and the nearest that has', () => {
    expect(why({ observations }, { year: 2019 })).toEqual({ kind: 'year', year: 2019, nearest: 2021 });
    expect(why({ observations }, { year: 2024 })).toEqual({ kind: 'year', year: 2024, nearest: 2023 });
    expect(why({ observations }, { year: 2023, since: 2018 })).toEqual({
      kind: 'year',
      year: 2018,
      nearest: 2021,
    });
  });

  test('it is said that the filters hide it', () => {
    expect(why({ observations }, { standing: ['official'] })).toEqual({ kind: 'filtered' });
  });

  test('it is said that the two years are not one thing', () => {
    const other = [row('output', '140602', 5, '2021'), row('output', '140602', 6, '2023', { series: 'new' })];
    expect(why({ observations: other }, { year: 2023, since: 2021 })).toEqual({ kind: 'incomparable' });
  });

  test('one county is enough to say nothing', () => {
    expect(why({ observations }, {})).toBeNull();
    const disputed = [row('output', '140602', 5), row('output', '140602', 6)];
    expect(why({ observations: disputed }, { year: 2023 })).toBeNull();
  });
});

test('two views that take turns are each remembered, and a selection makes nothing anew', () => {
  const dataset: Dataset = datasetOf({
    observations: [row('output', '140602', 1), row('energy', '140602', 2)],
  });
  const first = viewOf({});
  const beside = viewOf({ indicator: 'energy' });
  const [one, other] = [selectAreaOverlay(dataset, first), selectAreaOverlay(dataset, beside)];
  expect(selectAreaOverlay(dataset, first)).toBe(one);
  expect(selectAreaOverlay(dataset, beside)).toBe(other);
  expect(selectAreaOverlay(dataset, { ...first, select: { kind: 'area', id: '140602' } })).toBe(one);
});

test('every county has one row, whatever is known', () => {
  const value = fc.option(fc.integer({ min: 0, max: 100 }));
  const rows = fc.array(
    fc.record({
      indicatorId: fc.constantFrom('output', 'energy'),
      subjectId: fc.constantFrom('140602', '140603', '140671'),
      value,
      period: fc.constantFrom('2021', '2022', '2023'),
      series: fc.constantFrom('', 'new'),
    }),
    { maxLength: 12 },
  );
  const patch = fc.record({
    second: fc.constantFrom('', 'energy'),
    since: fc.constantFrom(null, 2021),
    year: fc.constantFrom(null, 2023, 2019),
  });
  fc.assert(
    fc.property(rows, patch, (observations, asked) => {
      const found = selectAreaOverlay(datasetOf({ observations }), viewOf(asked));
      expect(found?.rows.filter((r) => r.area.kind === 'county')).toHaveLength(6);
      expect(found?.coverage.total).toBe(6);
      if ((found?.coverage.reported ?? 0) > 0) expect(found?.emptiness).toBeNull();
    }),
  );
});
