import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { oldestOf, wallFigures } from './wallFigures.ts';

const WALL: ViewState = { ...DEFAULT_VIEW, mode: 'wall' };
const CITY = '140600';

const INPUT: DatasetInput = {
  sectors: [{ id: 'ceramics' }, { id: 'dairy' }, { id: 'milk', parentId: 'dairy' }],
  towns: [{ id: 'a', name: '甲' }],
  indicators: [
    anIndicator({ id: 'output', name: '产值', family: 'output', sectorId: 'dairy' }),
    anIndicator({ id: 'half', name: '增加值', family: 'output', sectorId: 'dairy' }),
    anIndicator({ id: 'firms', name: '企业数', family: 'enterprise', sectorId: 'ceramics' }),
    anIndicator({ id: 'gdp', name: '生产总值', family: 'base' }),
    anIndicator({ id: 'land', name: '用地', family: 'land' }),
    anIndicator({ id: 'milk', name: '鲜奶', family: 'base', sectorId: 'milk' }),
  ],
  observations: [
    { subjectId: CITY, indicatorId: 'half', value: 4, periodKind: 'halfyear', period: '2025H1' },
    { subjectId: CITY, indicatorId: 'output', value: 100, period: '2024' },
    { subjectId: CITY, indicatorId: 'firms', value: 108, period: '2021' },
    { subjectId: CITY, indicatorId: 'milk', value: 3, period: '2022' },
    { subjectId: CITY, indicatorId: 'gdp', value: 1500, period: '2024' },
    { subjectId: 'a', indicatorId: 'output', value: 9, period: '2023' },
    { subjectId: 'a', indicatorId: 'half', value: 8, period: '2023' },
    { subjectId: 'a', indicatorId: 'firms', value: 7, period: '2023' },
  ],
  sampleObservations: [{ subjectId: 'a', indicatorId: 'land', value: 1 }],
};

const named = (view: Partial<ViewState>) => {
  const { subject, figures } = wallFigures(aDataset(INPUT), { ...WALL, ...view });
  return { subject, names: figures.map((figure) => figure.indicator.name) };
};

describe('the figures of the wall', () => {
  test('of the city are those of its industries, one of each in turn, parts of a year last', () => {
    expect(named({})).toEqual({ subject: '全市', names: ['产值', '企业数', '鲜奶', '增加值'] });
  });

  test('of a sector take what lies below it too', () => {
    expect(named({ sector: ['dairy'] }).names).toEqual(['产值', '鲜奶', '增加值']);
    expect(named({ sector: ['ceramics'] }).names).toEqual(['企业数']);
  });

  test('of a town are one of each family in turn', () => {
    expect(named({ select: { kind: 'town', id: 'a' } })).toEqual({
      subject: '甲',
      names: ['产值', '企业数', '增加值'],
    });
  });

  test('hold sample only where it is asked for, and after all that was measured', () => {
    const { names } = named({ select: { kind: 'town', id: 'a' }, sample: 'on' });
    expect(names.at(-1)).toBe('用地');
  });

  test('of nothing known are none, under its name', () => {
    expect(named({ select: { kind: 'area', id: '140602' } })).toEqual({ subject: '朔城区', names: [] });
  });

  test('of little known are followed by what is lacking, in the order of families', () => {
    const asked = (['land', 'output'] as const).map((id) =>
      anIndicator({ id, name: id, family: id, subjectKinds: ['town'], holder: '甲局' }),
    );
    const dataset = aDataset({
      towns: [{ id: 'a' }],
      indicators: [...asked, anIndicator({ id: 'firms', name: '企业数', family: 'enterprise' })],
      observations: [{ subjectId: 'a', indicatorId: 'firms', value: 7, period: '2023' }],
    });
    const { figures } = wallFigures(dataset, { ...WALL, select: { kind: 'town', id: 'a' } });
    expect(figures.map(({ kind, indicator }) => `${indicator.name} ${kind}`)).toEqual([
      '企业数 observed',
      'output missing',
      'land missing',
    ]);
  });
});

describe('the oldest figure', () => {
  test('is told by its year; what has none is passed over', () => {
    const { figures } = wallFigures(aDataset(INPUT), WALL);
    expect(oldestOf(figures)).toMatchObject({ year: 2021, figure: { indicator: { name: '企业数' } } });
    expect(oldestOf([])).toBeNull();
  });
});
