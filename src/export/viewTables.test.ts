import { describe, expect, test } from 'vitest';
import { figureOf } from '#domain/figureOf.ts';
import { lookupOf } from '#domain/lookup.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { selectAreaFigures } from '#selectors/areaRows.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { anExportCase, STAMP } from '../../test/builders/exportCase.ts';
import type { ExportTable } from './exportTable.ts';
import { viewTables } from './viewTables.ts';

const dataset = anExportCase();
const viewOf = (given: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_VIEW, ...given });
const tablesOf = (given: Partial<ViewState> = {}) => viewTables(dataset, viewOf(given), STAMP);

function tableOf(title: string, given: Partial<ViewState> = {}): ExportTable {
  const table = tablesOf(given).tables.find((t) => t.title === title);
  if (!table) throw new Error(`no table ${title}`);
  return table;
}

const column = ({ columns, rows }: ExportTable, title: string) => {
  const at = columns.findIndex((c) => c.title === title);
  expect(at, title).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at]);
};

describe('rows are those of the screen', () => {
  test('the things the filters leave, in their order', () => {
    const filters = viewOf({ area: ['140681', '140622'] });
    const { towns, enterprises, parks } = visibleThings(dataset, filters);
    const ids = (title: string) => column(tableOf(title, filters), '编号');
    expect(ids('镇与集群')).toEqual(towns.map((t) => t.id));
    expect(ids('企业')).toEqual(enterprises.map((e) => e.id));
    expect(ids('园区')).toEqual(parks.map((p) => p.id));
  });

  test('figures are written as the screen writes them', () => {
    const lookup = lookupOf(dataset);
    const [indicator] = dataset.indicators;
    const allowed = allowedStandings(viewOf({ sample: 'on' }));
    const written = dataset.towns.map((town) =>
      indicator ? formatFigure(figureOf(lookup, town.id, indicator, { year: null, allowed })).line : '',
    );
    expect(column(tableOf('镇与集群', { sample: 'on' }), '主导产业产值 · 写法')).toEqual(written);
    expect(written).toEqual(['约 62.4 亿元', '示例 12 亿元', '未填报']);
  });

  test('areas are those of the ranking, with its numbers', () => {
    const view = viewOf({ indicator: 'outputValue', sample: 'off' });
    const rows = selectAreaFigures(dataset, view)?.rows ?? [];
    const table = tableOf('县区指标', view);
    expect(column(table, '区划代码')).toEqual(rows.map(({ area }) => area.id));
    expect(column(table, '主导产业产值 · 写法')).toEqual(rows.map(({ figure }) => formatFigure(figure).line));
    expect(column(table, '主导产业产值（亿元）')[0]).toMatchObject({
      value: 62.35,
      before: '约 ',
      places: 1,
    });
    expect(column(table, '名次')[0]).toBe('1');
  });

  test('two years side by side, and what changed in words', () => {
    const two = anExportCase({
      observations: [
        { ...dataset.observations[0], id: 'a', period: '2022', value: 50, qualifier: 'exact' },
        { ...dataset.observations[0], id: 'b', period: '2023', value: 60, qualifier: 'exact' },
      ],
    });
    const view = viewOf({ indicator: 'outputValue', year: 2023, since: 2022 });
    const [areas] = viewTables(two, view, STAMP).tables;
    expect(areas && column(areas, '变化')[0]).toBe('+10 亿元（+20%）');
  });
});

describe('sample', () => {
  test('is left out unless the address asks for it, also where the page shows it', () => {
    expect(
      tableOf('镇与集群')
        .columns.map(({ title }) => title)
        .join(),
    ).not.toContain('示例');
    expect(column(tableOf('镇与集群'), '主导产业产值 · 写法')[1]).toBe('未填报');
    expect(tablesOf().statement.map(([heading]) => heading)).not.toContain('示例');
  });

  test('has a column of its own, so that no sum mixes it in, and is said', () => {
    const table = tableOf('镇与集群', { sample: 'on' });
    expect(column(table, '主导产业产值（亿元）')).toEqual([
      expect.objectContaining({ value: 62.35 }),
      null,
      null,
    ]);
    expect(column(table, '主导产业产值（亿元，示例）')[1]).toMatchObject({ value: 12, before: '示例 ' });
    expect(tablesOf({ sample: 'on' }).statement).toContainEqual([
      '示例',
      expect.stringContaining('含示例数据'),
    ]);
  });
});

test('what is missing has no number', () => {
  expect(column(tableOf('镇与集群'), '主导产业产值（亿元）')[2]).toBeNull();
});

test('targets are told with state and clause, whatever the filters', () => {
  const table = tableOf('目标与规定', { area: ['140623'] });
  expect(column(table, '状态')).toEqual(['无法判断']);
  expect(column(table, '见到')).toEqual([expect.objectContaining({ value: 1 })]);
  expect(column(table, '条款')).toEqual(['二（一）']);
});

test('the statement says filters, dates, package, edition, review number and the id', () => {
  const told = Object.fromEntries(tablesOf({ sector: ['ceramics'], q: '怀仁' }).statement);
  expect(told).toMatchObject({
    筛选: '领域：陶瓷；搜“怀仁”',
    数据截至: '2024-03',
    数据包: '测试数据包，第 1.0.0 版',
    版别: '内部版，内部资料',
    地图: '示意图，审图号待填',
    编号: 'x-1',
    生成日期: '2026-03-15',
  });
});

test('sources are those of the rows, none else', () => {
  expect(
    tablesOf()
      .sources.map(({ id }) => id)
      .sort(),
  ).toEqual(['s1', 's2']);
  expect(
    tablesOf({ sample: 'on' })
      .sources.map(({ id }) => id)
      .sort(),
  ).toEqual(['s1', 's2', 's3']);
});
