import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { anExportCase, STAMP } from '../../test/builders/exportCase.ts';
import { exportView, marksOf, sourceText, statementOf } from './statement.ts';

const dataset = anExportCase();
const withOwn = { ...dataset, ownEvidence: new Set(['own-1', 'own-2']) };
const lineOf = (heading: string, view = {}, of = dataset) =>
  statementOf(of, exportView({ ...DEFAULT_VIEW, ...view }), STAMP).find(([name]) => name === heading)?.[1];

test('says filters, year, data date, version, standing, review number and id', () => {
  expect(lineOf('筛选', { level: ['provincial'] })).toBe('层级：省级');
  expect(lineOf('筛选')).toBe('无，全部');
  expect(lineOf('指标', { indicator: 'outputValue' })).toBe('2023 年，主导产业产值');
  expect(lineOf('数据截至')).toBe('2024-03');
  expect(lineOf('数据包')).toContain('第 1.0.0 版');
  expect(lineOf('版别')).toBe('内部版，内部资料');
  expect(lineOf('数据性质')).toContain('官方');
  expect(lineOf('地图')).toContain('审图号待填');
  expect(lineOf('编号')).toBe('x-1');
});

test('sample and the reader’s own evidence are told where they count, and only there', () => {
  const marks = (of: typeof dataset, sample: 'on' | null) =>
    marksOf(of, exportView({ ...DEFAULT_VIEW, sample }));
  expect(marks(dataset, null)).toEqual([]);
  expect(marks(dataset, 'on')).toEqual(['含示例数据']);
  expect(marks(withOwn, 'on')).toEqual(['含示例数据', '含本机佐证 2']);
  expect(lineOf('佐证')).toBeUndefined();
  expect(lineOf('佐证', {}, withOwn)).toBe('含本机佐证 2 条：在本机填写，未并入数据包');
  expect(lineOf('示例', { sample: 'on' })).toContain('含示例数据');
});

test('a source has its address only where it is the publisher’s own', () => {
  expect(dataset.sources.map(sourceText)).toEqual([
    '市政府：方案，https://example.gov.cn/1',
    '统计局：公报，转载页，未附链接',
    '本系统：示例',
    '某社：没有用到的',
  ]);
});
