import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { anExportCase, STAMP } from '../../test/builders/exportCase.ts';
import { pictureWords } from './pictureWords.ts';
import { exportView } from './statement.ts';

const dataset = anExportCase();
const wordsOf = (given: Partial<ViewState>, shown = '') =>
  pictureWords(
    { dataset, policy: null },
    exportView({ ...DEFAULT_VIEW, ...given }),
    { name: shown, tables: { of: 'view' } },
    STAMP,
  );

test('a map is called by what it shows, a chart by its name with what the map shows beside it', () => {
  const view = { indicator: 'outputValue', level: ['provincial'] } as const;
  expect(wordsOf(view).title).toBe('2023 年，主导产业产值（亿元）');
  expect(wordsOf(view).subtitle).toBe('筛选 层级：省级');
  expect(wordsOf({ indicator: 'outputValue' }, '县区排序')).toMatchObject({
    title: '县区排序',
    subtitle: '2023 年，主导产业产值（亿元） · 未作筛选',
  });
  expect(wordsOf({}).title).toBe('镇与集群、企业、园区');
});

test('two maps beside each other are both named', () => {
  const beside = { indicator: 'outputValue', year: 2022 };
  expect(wordsOf({ indicator: 'outputValue', beside }).title).toMatch(
    /^2023 年，主导产业产值（亿元）；右图 .*主导产业产值（亿元）$/,
  );
});

test('it says as of when, from which package, how it is known, from whom, and for whom', () => {
  const { foot, hasSample } = wordsOf({ indicator: 'outputValue' });
  expect(hasSample).toBe(false);
  expect(foot).toContain('数据包第 1.0.0 版');
  expect(foot.join('；')).toMatch(/数据截至 2024-03，评判日 \d{4}/);
  expect(foot).toContain('数据性质：官方、报道、测算、估计');
  expect(foot).toContain('来源：统计局、市政府');
  expect(foot).toContain('示意图，审图号待填');
  expect(foot).toContain('内部资料');
  expect(foot).toContain('编号 x-1');
});

test('sample is told of only where it is asked for', () => {
  const { foot, hasSample } = wordsOf({ indicator: 'outputValue', sample: 'on' });
  expect(hasSample).toBe(true);
  expect(foot[0]).toMatch(/^含示例数据：/);
  expect(foot).toContain('数据性质：官方、报道、测算、估计、示例');
});
