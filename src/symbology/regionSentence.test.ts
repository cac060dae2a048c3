import { expect, test } from 'vitest';
import { coverageOf, type Figure } from '#domain/figure.ts';
import { anIndicator, anObservation } from '../../test/builders/datasetBuilder.ts';
import { regionCoverage, regionSentence } from './regionSentence.ts';

const indicator = anIndicator();
const figure: Figure = {
  kind: 'observed',
  indicator,
  observation: anObservation({ value: 86, standing: 'sample' }),
  value: 86,
  others: [],
};
const missing: Figure = { kind: 'missing', indicator, reason: 'notReported' };
const region = {
  area: '100 平方公里（15万 亩）',
  counties: ['怀仁市'],
  cut: ['应县'],
  counts: { inside: 3, maybe: 2, unplaced: 1 },
  figures: [{ figure, coverage: coverageOf([figure, missing]), noun: '镇与集群' }],
};

test('says what is inside, what is not counted, and that a total is a sample', () => {
  expect(regionSentence(region, '2024-03')).toBe(
    '图上圈定 100 平方公里（15万 亩）；整县 1 个（怀仁市）；边线穿过 1 个（应县），不计入合计，也不按面积分摊；' +
      '镇、企业和园区 3 项在内，2 项可能在内，未计；1 项所在县不详，未计；' +
      '主导产业产值 示例 86 亿元（2023，示例），2 个镇与集群中 1 个有值：示例 1。' +
      '（面积按图上边线量得；含示例数据；数据截至 2024-03）',
  );
});

test('leaves out figures nobody has, and what does not occur', () => {
  const text = regionSentence(
    {
      ...region,
      counties: [],
      cut: [],
      counts: { inside: 0, maybe: 0, unplaced: 0 },
      figures: [{ figure: missing, coverage: coverageOf([missing]), noun: '整县' }],
    },
    '2024-03',
  );
  expect(text).toBe(
    '图上圈定 100 平方公里（15万 亩）；没有整县；镇、企业和园区 0 项在内。（面积按图上边线量得；数据截至 2024-03）',
  );
});

test('without anything inside there is no coverage to tell', () => {
  expect(regionCoverage(coverageOf([]), '整县')).toBe('没有能确定在圈内的整县，没有合计');
});
