import { describe, expect, test } from 'vitest';
import { anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { conversionOf, isUnit, unitLabelOf, unitOfCell, unitsFor } from './readUnit.ts';

const { units, indicators } = anIntakeGround();
const indicator = (id: string) => {
  const found = indicators.find((row) => row.id === id);
  if (!found) throw new Error(id);
  return found;
};

test.each([
  ['㎡', '平方米'],
  ['平方千米', '平方公里'],
  ['hm²', '公顷'],
  ['（万元）', '万元'],
  ['万吨标煤', '万吨标准煤'],
  ['万kWh', '万千瓦时'],
  ['万头', '万只'],
  ['百分比', '%'],
  ['石', '石'],
])('%s is %s', (written, label) => {
  expect(unitLabelOf(written)).toBe(label);
});

describe('conversion', () => {
  test.each([
    ['siteArea', '公顷', 15],
    ['siteArea', '平方公里', 1500],
    ['siteArea', '㎡', 0.0015],
    ['siteArea', '亩', 1],
    ['outputValue', '元', 1e-8],
    ['outputValue', '万元', 1e-4],
    ['energyUse', '万吨标煤', 1e4],
    ['energyUse', '万度', 1.229],
    ['sheepRaised', '只', 1e-4],
    ['ceramicsProduction', '件', 1e-8],
    ['localLabourShare', '‰', 0.1],
  ])('of %s from %s', (id, written, factor) => {
    expect(conversionOf(indicator(id), units, written)).toMatchObject({ factor, completed: false });
  });

  test('tells the source of a factor that is chosen, not counted', () => {
    expect(conversionOf(indicator('energyUse'), units, '万千瓦时')?.note).toContain('0.1229');
  });

  test('completes a capacity written without its year, and says so', () => {
    expect(conversionOf(indicator('ceramicsCapacity'), units, '亿件')).toMatchObject({
      label: '亿件/年',
      completed: true,
    });
  });

  test('is refused between what cannot be converted, with what can', () => {
    expect(conversionOf(indicator('siteArea'), units, '万元')).toBeNull();
    expect(conversionOf(indicator('siteArea'), units, '')).toBeNull();
    expect(unitsFor(indicator('siteArea'), units)).toEqual(['亩', '公顷', '平方公里', '平方米']);
  });

  test('is refused when the package has two factors for one pair', () => {
    const [first] = units;
    if (!first) throw new Error('no unit');
    const doubled = [...units, { ...first, unitLabel: '万元', unit: 'yiYuan', factor: 1 }];
    expect(conversionOf(indicator('outputValue'), doubled, '万元')).toBeNull();
  });
});

test.each([
  ['', '万元', '万元'],
  ['亿', '万元', '亿元'],
  ['万', '亿元', '万元'],
  ['万', '元', '万元'],
  ['万', '人', '万人'],
  ['亩', '公顷', '亩'],
  ['万元', '万元', '万元'],
])('“%s” under %s is %s', (written, ofColumn, unit) => {
  expect(unitOfCell(written, ofColumn)).toMatchObject({ kind: 'unit', unit });
});

test('a magnitude that stands in the header already is not guessed', () => {
  expect(unitOfCell('万', '万元')).toEqual({ kind: 'twofold', times: 10000 });
});

test('knows a unit from a word', () => {
  expect(isUnit('（公顷）', units)).toBe(true);
  expect(isUnit('规上', units)).toBe(false);
  expect(isUnit('', units)).toBe(false);
});
