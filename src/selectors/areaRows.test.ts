import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { type AreaFigures, selectAreaFigures } from './areaRows.ts';

const BY_COUNTY = anIndicator({ id: 'gdp', name: '生产总值', subjectKinds: ['county', 'zone'] });

function select(input: DatasetInput, view: Partial<ViewState> = {}): AreaFigures {
  const dataset = aDataset({ indicators: [BY_COUNTY], ...input });
  const figures = selectAreaFigures(dataset, { ...DEFAULT_VIEW, indicator: 'gdp', ...view });
  if (!figures) throw new Error('no indicator');
  return figures;
}

const row = (subjectId: string, value: number | null, period = '2023') => ({
  subjectId,
  indicatorId: 'gdp',
  value,
  period,
});
const ranks = (figures: AreaFigures) => figures.rows.map((r) => [r.area.id, r.rank]);

describe('rows of an indicator', () => {
  const observations = [row('140681', 90), row('140602', 120), row('140603', 0), row('140671', 999)];

  test('are the counties with the highest first, those without a value last, then the zone', () => {
    const { rows } = select({ observations });
    expect(rows.slice(0, 3).map((r) => r.area.id)).toEqual(['140602', '140681', '140603']);
    expect(rows.slice(3, 6).every((r) => r.figure.kind === 'missing')).toBe(true);
    expect(rows.map((r) => r.area.kind)).toEqual([...Array(6).fill('county'), 'zone']);
  });

  test('rank zero as a value, and give none to what is missing or to the zone', () => {
    expect(ranks(select({ observations }))).toEqual([
      ['140602', 1],
      ['140681', 2],
      ['140603', 3],
      ['140621', null],
      ['140622', null],
      ['140623', null],
      ['140671', null],
    ]);
  });

  test('share a rank when they are equal', () => {
    const equal = [row('140602', 5), row('140603', 5), row('140621', 4)];
    expect(select({ observations: equal }).rows.map((r) => r.rank)).toEqual([
      1,
      1,
      3,
      null,
      null,
      null,
      null,
    ]);
  });

  test('say how many of the six have a value; the zone is not one of them', () => {
    const { coverage } = select({ observations });
    expect(coverage).toEqual({ reported: 3, total: 6, standings: { reported: 3 } });
  });

  test('give no rank to a county with two tellings, and do not let it push others down', () => {
    const disputed = [row('140602', 500), row('140602', 600), row('140603', 3)];
    const figures = select({ observations: disputed });
    expect(ranks(figures).slice(0, 1)).toEqual([['140603', 1]]);
    expect(figures.rows.find((r) => r.area.id === '140602')).toMatchObject({
      rank: null,
      figure: { kind: 'rival' },
    });
    expect(figures.coverage.reported).toBe(1);
  });

  test('leave out plans, targets and forecasts', () => {
    const planned = { ...row('140602', 500), nature: 'planned' as const };
    const { rows, years } = select({ observations: [planned, row('140603', 1, '2022')] });
    expect(rows.filter((r) => r.rank !== null)).toHaveLength(1);
    expect(years.map((y) => y.year)).toEqual([2022]);
  });
});

describe('sample', () => {
  const input = {
    observations: [row('140602', 10), row('140603', 20)],
    sampleObservations: [
      { ...row('140621', 900), standing: 'sample' as const },
      { ...row('140622', 15), standing: 'sample' as const },
    ],
  };

  test('stands after what is measured, however high it is', () => {
    expect(
      select(input)
        .rows.slice(0, 4)
        .map((r) => r.area.id),
    ).toEqual(['140603', '140602', '140621', '140622']);
  });

  test('does not move the rank of anything measured', () => {
    const measured = (sample: 'on' | 'off') =>
      ranks(select(input, { sample })).filter(([id]) => id === '140602' || id === '140603');
    expect(measured('on')).toEqual(measured('off'));
  });

  test('is counted apart in the coverage, and gone when it is off', () => {
    expect(select(input).coverage.standings).toEqual({ reported: 2, sample: 2 });
    const off = select(input, { sample: 'off' });
    expect(off.coverage).toEqual({ reported: 2, total: 6, standings: { reported: 2 } });
    expect(off.rows.find((r) => r.area.id === '140621')?.figure.kind).toBe('missing');
  });
});

describe('the year', () => {
  const observations = [
    row('140602', 1, '2021'),
    row('140603', 1, '2021'),
    row('140602', 1, '2022'),
    row('140602', 1, '2023'),
    row('140603', 1, '2023'),
    { ...row('140621', 1, ''), periodKind: 'unknown' as const, reportedOn: '2024' },
  ];

  test('is the one most counties report, the later on a tie', () => {
    expect(select({ observations }).year).toBe(2023);
    expect(select({ observations: observations.slice(0, 4) }).year).toBe(2021);
  });

  test('is the one asked for, even when nothing is known of it', () => {
    const figures = select({ observations }, { year: 2019 });
    expect(figures.year).toBe(2019);
    expect(figures.coverage.reported).toBe(0);
    expect(figures.rows.every((r) => r.figure.kind === 'missing' && r.rank === null)).toBe(true);
  });

  test('is offered with its own coverage, and never for an undated figure', () => {
    expect(select({ observations }).years.map((y) => [y.year, y.coverage.reported])).toEqual([
      [2021, 2],
      [2022, 1],
      [2023, 2],
    ]);
  });

  test('of a figure that holds for all years is no choice', () => {
    const lasting = anIndicator({ id: 'gdp', subjectKinds: ['county'], lasting: true });
    const undated = { ...row('140602', 1779.69, ''), periodKind: 'unknown' as const };
    const figures = select({ indicators: [lasting], observations: [undated] }, { year: 2011 });
    expect(figures.rows[0]).toMatchObject({ rank: 1, figure: { value: 1779.69 } });
    expect(figures.coverage.reported).toBe(1);
  });
});

describe('filters', () => {
  const indicators = [anIndicator({ id: 'gdp' })];
  const towns = [
    { id: 'a', sectorId: 'ceramics' },
    { id: 'b', sectorId: 'dairy' },
  ];
  const input = { indicators, towns, observations: [row('a', 60), row('b', 5)] };
  const huairen = (view: Partial<ViewState>) =>
    select(input, view).rows.find((r) => r.area.id === '140681')?.figure;

  test('reach the sum over towns, and the coverage says so', () => {
    expect(huairen({})).toMatchObject({ value: 65, coverage: { reported: 2, total: 2 } });
    expect(huairen({ sector: ['dairy'] })).toMatchObject({ value: 5, coverage: { reported: 1, total: 1 } });
  });

  test('that leave no town make the figure missing as filtered, never zero', () => {
    expect(huairen({ sector: ['lamb'] })).toMatchObject({ kind: 'missing', reason: 'filtered' });
  });

  test('by standing hide what they hide and no more', () => {
    expect(huairen({ standing: ['official'] })).toMatchObject({ kind: 'missing', reason: 'filtered' });
  });
});

test('without an indicator, or with one that is gone, there are no figures', () => {
  const dataset = aDataset({ indicators: [BY_COUNTY] });
  expect(selectAreaFigures(dataset, DEFAULT_VIEW)).toBeNull();
  expect(selectAreaFigures(dataset, { ...DEFAULT_VIEW, indicator: 'gone' })).toBeNull();
});
