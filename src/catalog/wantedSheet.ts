import type { Qualifier } from './figures.ts';

/** Stands in the first cell of both sheets; a workbook is known by it, and the version of this layout. */
export const WANTED_MARK = 'shuozhou-wanted-figures-1';

export const WANTED_SHEETS = { fill: '填报', guide: '说明' } as const;

/**
 * Columns of 填报 in their order, each found again by its header. `id` is hidden and says what the row is about,
 * `told` is locked, `fill` is for the office. `width` in characters.
 */
export const WANTED_COLUMNS = {
  subjectId: { header: '对象编号', use: 'id', width: 12 },
  indicatorId: { header: '指标编号', use: 'id', width: 12 },
  subject: { header: '对象', use: 'told', width: 28 },
  kind: { header: '类别', use: 'told', width: 14 },
  area: { header: '所在区域', use: 'told', width: 10 },
  indicator: { header: '指标', use: 'told', width: 24 },
  unit: { header: '单位', use: 'told', width: 13 },
  state: { header: '现状', use: 'told', width: 10 },
  known: { header: '现有数', use: 'told', width: 22 },
  year: { header: '年份', use: 'fill', width: 8 },
  value: { header: '数值', use: 'fill', width: 14 },
  qualifier: { header: '限定', use: 'fill', width: 8 },
  source: { header: '来源', use: 'fill', width: 28 },
  office: { header: '填报单位', use: 'fill', width: 20 },
  date: { header: '填报日期', use: 'fill', width: 13 },
} as const;
export type WantedColumn = keyof typeof WANTED_COLUMNS;

/** How exact a figure is, as the list offers it. */
export const WANTED_QUALIFIERS = {
  准确: 'exact',
  约: 'about',
  以上: 'atLeast',
  以下: 'atMost',
} as const satisfies Readonly<Record<string, Qualifier>>;

/** What an office writes instead of a number where there can be none. */
export const NOT_APPLICABLE = '不适用';
