import { expect, test } from 'vitest';
import { type FloorPriceAsk, floorPrice } from '#policy/floorPrice.ts';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { floorPriceText, gradeText } from './floorPriceWords.ts';

const rule = aRow('targets', { unit: 'percent', direction: 'atLeast', value: 70 });
const standard = aRow('landGrades', { grade: 8, price: 252, unit: '元/平方米' });
const told = (ask: FloorPriceAsk) => floorPriceText(floorPrice(rule, [standard], ask));

test('a grade is told with its price', () => expect(gradeText(standard)).toBe('8 等，252 元/平方米'));

test('a price is told with every step to it', () => {
  expect(told({ grade: 8, cost: 200 })).toEqual({
    prefix: '',
    number: '200',
    perMu: '13.33 万元/亩',
    formula: ['8 等最低价标准 252 × 70% ＝ 176.4', '实际各项成本费用之和：200', '两者取高：按成本费用'],
  });
  expect(told({ grade: 8, cost: 100 })?.formula.at(-1)).toBe('两者取高：按标准的比例');
  expect(told({ grade: 8, cost: 176.4 })?.formula.at(-1)).toBe('两者相等');
});

test('one part alone is a lower bound, and says what may lift it', () => {
  const bound = told({ grade: 8, cost: null });
  expect(bound?.prefix).toBe('不低于');
  expect(bound?.formula.at(-1)).toContain('还不知道：实际各项成本费用之和');
});

test('nothing known, or nothing possible, is no price', () => {
  expect(told({ grade: null, cost: null })).toBeNull();
  expect(told({ grade: 9, cost: 1 })).toBeNull();
});
