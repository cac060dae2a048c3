import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Observation } from '#domain/dataset.ts';
import { trendLines } from '#selectors/trendLines.ts';
import { selectTrend } from '#selectors/trendSubjects.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { anObservation } from '../../../test/builders/datasetBuilder.ts';
import { anExportCase, STAMP } from '../../../test/builders/exportCase.ts';
import { deckSlides } from '../deckSlides.ts';
import type { LineChart, SlideTable } from '../scene/slideContent.ts';
import { writePptx } from './writePptx.ts';

const row = (subjectId: string, period: string, value: number, more: Partial<Observation> = {}) =>
  anObservation({ subjectId, period, value, sourceId: 's2', ...more });

const DATASET = anExportCase({
  observations: [
    row('huairen', '2019', 0),
    row('huairen', '2020', 62.35, { qualifier: 'about' }),
    row('huairen', '2022', 70),
    row('huairen', '2023', 80),
    row('huairen', '2023', 90),
    row('huairen', '2021', 55, { series: 'other' }),
    row('huairen', '2022', 56, { series: 'other' }),
  ],
  sampleObservations: [
    row('yingxian', '2021', 12, { standing: 'sample' }),
    row('yingxian', '2022', 14, { standing: 'sample' }),
  ],
});

let chart: LineChart;
let table: SlideTable;
let remark: string;
let xml: string;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  const view = '?dock=trend&indicator=outputValue&sample=on';
  const scene = { id: 's', title: '历年', message: '', note: '', questions: [], view };
  const deck = { version: 1, id: 'd', title: '汇报', madeOn: '2026-03-01', scenes: [scene] } as const;
  const shown = { dataset: DATASET, policy: null };
  const plan = await deckSlides(deck, { shown, sample: null, stamp: STAMP }, async () => {});
  const [slide] = plan.slides;
  if (slide?.chart?.kind !== 'lines' || !slide.tables[0]) throw new Error('no lines');
  chart = slide.chart;
  table = slide.tables[0];
  remark = slide.remark;
  parts = unzipSync(await writePptx(plan, {}));
  xml = strFromU8(partLike(/^ppt\/charts\/chart\d+\.xml$/));
});

const partLike = (pattern: RegExp): Uint8Array => {
  const path = Object.keys(parts).find((name) => pattern.test(name));
  if (!path || !parts[path]) throw new Error(`no part ${pattern}`);
  return parts[path];
};
const series = () => xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
const nameIn = (ser: string) => /<c:tx>[\s\S]*?<c:v>([^<]*)<\/c:v>/.exec(ser)?.[1];
const pointsIn = (ser: string) => {
  const cache = /<c:numCache>([\s\S]*?)<\/c:numCache>/.exec(ser)?.[1] ?? '';
  return [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, i, v]) => [
    chart.years[Number(i)],
    Number(v),
  ]);
};

test('a line a subject and definition, sample apart, with just the numbers of the selector', () => {
  const view = { ...DEFAULT_VIEW, indicator: 'outputValue', sample: 'on' } as const;
  const trend = selectTrend(DATASET, view, visibleThings(DATASET, view));
  const told = trend ? trendLines(trend) : [];
  expect(series().map(nameIn)).toEqual(['怀仁陶瓷（口径 1）', '怀仁陶瓷（口径 2）', '应县陶瓷（示例）']);
  expect(series().map(pointsIn)).toEqual(
    told.map(({ figures }) =>
      [...figures].flatMap(([year, figure]) => (figure.kind === 'observed' ? [[year, figure.value]] : [])),
    ),
  );
  expect(pointsIn(series()[0] ?? '')).toEqual([
    [2019, 0],
    [2020, 62.35],
    [2022, 70],
  ]);
});

test('a year without a value is a gap on the axis, joined by no line', () => {
  expect(chart.years).toEqual([2019, 2020, 2021, 2022, 2023]);
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  expect(xml).not.toContain('<c:v></c:v>');
});

test('rivals are no point and no mean; the table tells them', () => {
  expect(
    series()
      .flatMap(pointsIn)
      .some(([year]) => year === 2023),
  ).toBe(false);
  expect(table.head).toEqual(['', '2019 年', '2020 年', '2021 年', '2022 年', '2023 年']);
  expect(table.rows[0]).toEqual([
    '怀仁陶瓷（口径 1）',
    '0 亿元',
    '约 62.4 亿元',
    '',
    '70 亿元',
    '两说：80 / 90 亿元',
  ]);
  expect(remark).toContain('几种说法的年份图中不画点');
});

test('sample is dashed, and every line has a shape of its own', () => {
  const dashes = series().map((ser) => /<a:ln w="25400"[\s\S]*?prstDash val="(\w+)"/.exec(ser)?.[1]);
  expect(dashes).toEqual(['solid', 'solid', 'sysDash']);
  const symbols = series().map((ser) => /<c:symbol val="(\w+)"/.exec(ser)?.[1]);
  expect(new Set(symbols).size).toBe(3);
});

test('is a chart of lines by the schema, with an East Asian font', () => {
  expect(xml).toMatch(/<c:lineChart><c:grouping val="standard"\/><c:varyColors/);
  expect(xml.match(/<c:lineChart>[\s\S]*<\/c:lineChart>/)?.[0].match(/<c:axId/g)).toHaveLength(2);
  for (const ser of series()) {
    const order = [...ser.matchAll(/<c:(idx|order|tx|spPr|marker|dLbls|cat|val|smooth)[ >]/g)].map(
      ([, t]) => t,
    );
    const own = ['idx', 'order', 'tx', 'spPr', 'marker', 'dLbls', 'cat', 'val', 'smooth'];
    expect(own.map((tag) => order.indexOf(tag))).toEqual(
      [...own.map((tag) => order.indexOf(tag))].sort((a, b) => a - b),
    );
    expect(ser).not.toContain('invertIfNegative');
    expect(ser).toContain('<a:ea typeface="Microsoft YaHei"/>');
  }
});

test('its workbook holds the same, zero as zero and a gap as nothing', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(partLike(/\.xlsx$/)).buffer);
  const sheet = book.worksheets[0];
  const columns = chart.lines.map((_, i) =>
    chart.years.map((__, at) => sheet?.getCell(at + 2, i + 2).value ?? null),
  );
  expect(columns).toEqual(chart.lines.map(({ values }) => values));
});
