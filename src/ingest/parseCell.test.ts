import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '#catalog/tables.ts';
import { parseCell } from './parseCell.ts';
import { parseNumber } from './parseNumber.ts';

const read = (text: string, type: Column['type'], column: Partial<Column> = {}) =>
  parseCell(text, 'value', { type, title: '数值', ...column });

const right = (text: string, type: Column['type'], column: Partial<Column> = {}) => {
  const cell = read(text, type, column);
  return cell.ok ? `ok ${JSON.stringify(cell.value)}` : `${cell.message} → ${cell.expected}`;
};

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['-3.50', -3.5],
    ['+7', 7],
    ['0.0001', 0.0001],
  ])('%s', (text, value) => expect(read(text, 'number')).toEqual({ ok: true, value }));

  test.each([
    ['62亿元', '“62亿元”里带有单位文字 → 只写数字 62，单位写在 unit 列'],
    ['约62', '里带有单位文字 → 只写数字 62'],
    ['62%', '里带有单位文字 → 只写数字 62'],
    ['1,234', '里有千分位逗号 → 1234'],
    ['1，234.5', '里有千分位逗号 → 1234.5'],
    ['６２．５', '里有全角字符 → 62.5'],
    ['−5', '里有全角字符 → -5'],
    ['1e3', '是科学计数法 → 1000'],
    ['1E+400', '是科学计数法 → 写成普通小数'],
    ['.5', '小数点两边要有数字 → 0.5'],
    ['Infinity', '不是数字 → 没有数就留空'],
    ['NaN', '不是数字 → 没有数就留空'],
    ['—', '不是数字 → 没有数就留空'],
    ['暂无', '不是数字 → 没有数就留空'],
    ['3到5', '不是数字 → 一个数字'],
    ['很多', '不是数字 → 一个数字'],
  ])('%s is refused with the right form', (text, says) => expect(right(text, 'number')).toContain(says));

  test('never throws, and reads nothing but plain decimals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const number = parseNumber(text, 'value');
        if (number.ok) expect(text).toMatch(/^[+-]?\d+(\.\d+)?$/);
      }),
    );
  });

  test('reads every decimal back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (value) => {
        const text = String(value);
        fc.pre(!text.includes('e'));
        expect(parseNumber(text, 'value')).toEqual({ ok: true, value: Number(text) });
      }),
    );
  });
});

describe('other cells', () => {
  test.each<[string, Column['type'], Partial<Column>, string]>([
    ['', 'number', {}, 'ok null'],
    ['', 'list', {}, 'ok []'],
    ['', 'text', { required: true, values: ['a', 'b'] }, '是空的 → 只能是 a、b 之一'],
    ['2.5', 'integer', {}, '不是整数'],
    ['20/3', 'fraction', {}, 'ok 6.66'],
    ['20/0', 'fraction', {}, '分母是零'],
    ['TRUE', 'boolean', {}, 'ok true'],
    ['是', 'boolean', {}, '不是 true 或 false → true'],
    ['a | b', 'list', { values: ['a', 'b'] }, 'ok ["a","b"]'],
    ['a、b', 'list', { values: ['a', 'b'] }, '多项用 | 隔开'],
    ['|', 'list', { required: true }, '没有一项'],
    ['2024-02-29', 'date', {}, 'ok "2024-02-29"'],
    ['2023-02-29', 'date', {}, '不是日期'],
    ['2023-13', 'date', {}, '不是日期'],
    ['2023.5.9', 'date', {}, 'ok "2023-05-09"'],
    ['Jun-24', 'date', {}, '2024-06（被 Excel 改写）'],
    ['c', 'text', { values: ['a'] }, '只能是 a 之一'],
  ])('%j as %s', (text, type, column, says) => expect(right(text, type, column)).toContain(says));
});
