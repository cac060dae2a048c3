import { expect, test } from 'vitest';
import { chineseNumber } from './chineseNumber.ts';

test.each([
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十一', 11],
  ['十七', 17],
  ['二十', 20],
  ['九十九', 99],
  ['', null],
  ['十十', null],
  ['一二', null],
  ['甲', null],
])('%s is %s', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});
