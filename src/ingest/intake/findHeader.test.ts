import { describe, expect, test } from 'vitest';
import type { Cell, Sheet } from '#domain/intake.ts';
import { anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { findHeader } from './findHeader.ts';
import { readHeader } from './headerText.ts';
import { vocabularyOf } from './vocabulary.ts';

const { units, indicators } = anIntakeGround();
const vocabulary = vocabularyOf(indicators);
const isKnown = (text: string) => readHeader(text, units).keys.some((key) => vocabulary.has(key));

const merged = (text: string): Cell => ({ text, merged: true });
const find = (...rows: readonly (readonly Cell[])[]) => {
  const sheet: Sheet = {
    name: '表',
    rows,
    lines: rows.map((_, i) => i + 1),
    from: { kind: 'text', encoding: 'UTF-8', delimiter: ',' },
  };
  const { rows: header, body, texts, unitRow, apart } = findHeader(sheet, isKnown, units);
  return { header, body, texts, unitRow, apart: apart.map(({ row, kind }) => [row, kind]) };
};

describe('the header of a table', () => {
  test('in the first line', () => {
    expect(find(['企业名称', '产值（万元）'], ['东兴陶瓷', '12'])).toEqual({
      header: [0, 0],
      body: 1,
      texts: ['企业名称', '产值（万元）'],
      unitRow: null,
      apart: [],
    });
  });

  test('under titles, one of them merged over the whole width', () => {
    const found = find(
      ['2023年情况表', merged('2023年情况表'), merged('2023年情况表')],
      ['填报单位：怀仁市', '', '单位：万元'],
      ['序号', '企业名称', '产值'],
      ['1', '东兴陶瓷', '12'],
    );
    expect(found).toMatchObject({
      header: [2, 2],
      body: 3,
      apart: [
        [0, 'title'],
        [1, 'title'],
      ],
    });
  });

  test('over two rows, with gaps as a CSV leaves them', () => {
    const found = find(
      ['序号', '企业名称', '2022年', '', '2023年', '', '备注'],
      ['', '', '产值', '税收', '产值', '税收', ''],
      ['1', '东兴陶瓷', '1', '2', '3', '4', ''],
    );
    expect(found.texts).toEqual([
      '序号',
      '企业名称',
      '2022年/产值',
      '2022年/税收',
      '2023年/产值',
      '2023年/税收',
      '备注',
    ]);
    expect(found.body).toBe(2);
  });

  test('over two rows, with merged blocks as a workbook has them', () => {
    const found = find(
      ['序号', '企业名称', '2023年', merged('2023年')],
      [merged('序号'), merged('企业名称'), '产值（万元）', '占地（亩）'],
      ['1', '东兴陶瓷', '1', '2'],
    );
    expect(found.texts).toEqual(['序号', '企业名称', '2023年/产值（万元）', '2023年/占地（亩）']);
    expect(found.header).toEqual([0, 1]);
  });

  test('with a row of units and a row of column numbers below it', () => {
    const found = find(
      ['企业名称', '产值', '占地'],
      ['', '万元', '亩'],
      ['甲', '1', '2'],
      ['东兴陶瓷', '12', '3'],
    );
    expect(found).toMatchObject({
      header: [0, 0],
      unitRow: 1,
      body: 3,
      apart: [
        [1, 'units'],
        [2, 'repeat'],
      ],
    });
  });

  test('is not found where there is none', () => {
    expect(find(['1', '2'], ['3', '4'])).toMatchObject({
      header: null,
      body: 0,
      texts: ['第 1 列', '第 2 列'],
    });
  });
});

test('totals, notes, signatures, headers once more and section titles are set apart', () => {
  const found = find(
    ['企业名称', '产值', '占地'],
    ['一、龙头企业', '', ''],
    ['东兴陶瓷', '12', '3'],
    ['企业名称', '产值', '占地'],
    ['怀益瓷业', '1', '2'],
    ['小计', '13', '5'],
    ['合 计', '13', '5'],
    ['注：数据未经审计', '', ''],
    ['制表人：张三', '', '审核人：李四'],
  );
  expect(found.apart).toEqual([
    [1, 'title'],
    [3, 'repeat'],
    [5, 'total'],
    [6, 'total'],
    [7, 'note'],
    [8, 'signature'],
  ]);
});

test('a name that begins like a total is a record', () => {
  expect(find(['企业名称', '产值'], ['合计陶瓷厂', '12'], ['说明书印刷厂', '3']).apart).toEqual([]);
});

test('whoever signed is kept nowhere', () => {
  const sheet: Sheet = {
    name: '表',
    rows: [
      ['联系人：张三 13800138000', ''],
      ['企业名称', '产值'],
      ['东兴陶瓷', '12'],
      ['制表人：李四', '审核人：王五'],
    ],
    lines: [1, 2, 3, 4],
    from: { kind: 'text', encoding: 'UTF-8', delimiter: ',' },
  };
  expect(JSON.stringify(findHeader(sheet, isKnown, units))).not.toMatch(/张三|李四|王五|138/);
});
