import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '#domain/intake.ts';
import { readFigure } from './readFigure.ts';

const brief = (cell: Cell) => {
  const read = readFigure(cell);
  switch (read.kind) {
    case 'value':
      return [read.value, read.qualifier, read.unit];
    case 'missing':
      return read.reason;
    case 'blank':
      return 'blank';
    case 'unclear':
      return read.options.map(({ text }) => text);
  }
};

describe('what a cell of figures says', () => {
  test.each<[string, unknown]>([
    ['12', [12, 'exact', '']],
    ['-3.5', [-3.5, 'exact', '']],
    ['−3.5', [-3.5, 'exact', '']],
    ['１２３．５', [123.5, 'exact', '']],
    ['１，２３４', [1234, 'exact', '']],
    ['1,234,567.89', [1234567.89, 'exact', '']],
    ['1 234', [1234, 'exact', '']],
    ['1.2E+05', [120000, 'exact', '']],
    ['  7 ', [7, 'exact', '']],
    ['约100', [100, 'about', '']],
    ['近5亿', [5, 'about', '亿']],
    ['100左右', [100, 'about', '']],
    ['100万元以上', [100, 'atLeast', '万元']],
    ['超过３亿元', [3, 'atLeast', '亿元']],
    ['50多家', [50, 'atLeast', '家']],
    ['3万余亩', [3, 'atLeast', '万亩']],
    ['500+', [500, 'atLeast', '']],
    ['≥20', [20, 'atLeast', '']],
    ['不足10', [10, 'atMost', '']],
    ['10以下', [10, 'atMost', '']],
    ['<0.5', [0.5, 'atMost', '']],
    ['1.2亿', [1.2, 'exact', '亿']],
    ['35万', [35, 'exact', '万']],
    ['12.5%', [12.5, 'exact', '%']],
    ['１２％', [12, 'exact', '%']],
    ['3‰', [3, 'exact', '‰']],
    ['200平方米', [200, 'exact', '平方米']],
    ['200m2', [200, 'exact', 'm2']],
    ['0', [0, 'exact', '']],
    ['', 'blank'],
    ['　', 'blank'],
    ['—', 'notReported'],
    ['-', 'notReported'],
    ['——', 'notReported'],
    ['/', 'notReported'],
    ['…', 'notReported'],
    ['暂无', 'notReported'],
    ['不详', 'notReported'],
    ['未统计', 'notReported'],
    ['N/A', 'notReported'],
    ['无', 'notReported'],
    ['不适用', 'notApplicable'],
    ['保密', 'notPublic'],
    ['涉密', 'notPublic'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['1,5', '逗号', ['15', '1.5']],
    ['12,34,5', '逗号', ['12345']],
    ['10-20', '范围', ['10以上']],
    ['10～20', '范围', ['10以上']],
    ['10至20', '范围', ['10以上']],
    ['(123)', '负数', ['-123', '123']],
    ['（123）', '负数', ['-123', '123']],
    ['3/4', '分数', ['0.75']],
    ['2023-05', '日期', []],
    ['1O5', '字母', ['105']],
    ['12。5', '句号', ['12.5']],
    ['1.2.3', '两个小数点', ['123']],
    ['.5', '两边', ['0.5']],
    ['*', '符号', ['—', '保密']],
    ['三十', '汉字', []],
    ['约100以上', '前后不一致', []],
    ['=cmd|calc', '公式', []],
    ['123①', '还有别的文字', ['123']],
    ['甲公司', '不是数', []],
    ['12(估)', '还有别的文字', ['12']],
    ['<script>alert(1)</script>', '不是数', []],
  ])('%s is asked, with what it may mean', (text, says, options) => {
    const read = readFigure(text);
    expect(read).toMatchObject({ kind: 'unclear', message: expect.stringContaining(says) });
    expect(brief(text)).toEqual(options);
  });

  test.each<[string, Cell, unknown]>([
    [
      'a stored number, not the one its format shows',
      { text: '1.23', number: 1.2345 },
      [1.2345, 'exact', ''],
    ],
    ['a share shown in per cent', { text: '12%', number: 0.1234 }, [12.34, 'exact', '']],
    ['a unit written by the format', { text: '12.0万元', number: 12 }, [12, 'exact', '万元']],
    ['a whole shown in ten-thousands', { text: '1.2万', number: 12000 }, [12000, 'exact', '']],
    ['a value of a formula', { text: '3', number: 3, formula: 'cached' }, [3, 'exact', '']],
    ['a formula without its value', { text: '', formula: 'uncomputed' }, 'blank'],
    ['a number stored as text', { text: '00123' }, [123, 'exact', '']],
    ['a fault of a formula', { text: '#REF!', error: true }, []],
    ['a date among figures', { text: '2023-05-01', number: 45047, date: '2023-05-01' }, []],
  ])('%s', (_, cell, expected) => {
    const shown =
      typeof cell === 'object' && cell.text === '12%' ? { ...cell, percent: true as const } : cell;
    const wanted = typeof cell === 'object' && cell.text === '12%' ? [12.34, 'exact', '%'] : expected;
    expect(brief(shown)).toEqual(wanted);
  });

  test('says how it read what is no plain number', () => {
    const said = (text: string) => {
      const read = readFigure(text);
      return read.kind === 'value' || read.kind === 'missing' ? read.said.join() : '';
    };
    expect(said('12')).toBe('');
    expect(said('1,234')).toContain('千分位');
    expect(said('１２')).toContain('全角');
    expect(said('约12')).toContain('约数');
    expect(said('12以上')).toContain('下限');
    expect(said('—')).toContain('不读作零');
    expect(said('无')).toContain('不读作零');
  });

  test('any number written plainly is read exactly, and nothing throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (whole, places) => {
        const value = whole / 10 ** places;
        expect(brief(value.toFixed(places))).toEqual([Number(value.toFixed(places)), 'exact', '']);
        if (value >= 0)
          expect(
            brief(
              value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places }),
            ),
          ).toEqual([Number(value.toFixed(places)), 'exact', '']);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,，－-+约万亿元%多以上年/() e＋１') }),
        (text) => {
          const read = readFigure(text);
          if (read.kind === 'value') expect(Number.isFinite(read.value)).toBe(true);
          if (read.kind === 'unclear') expect(read.expected).not.toBe('');
        },
      ),
    );
  });
});
