import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '#catalog/tables.ts';
import { toCsv } from '../../test/builders/packageBuilder.ts';
import { parseTable } from './parseTable.ts';

const TABLE: Table = {
  file: 'things.csv',
  title: '事物',
  key: ['id'],
  columns: {
    id: { type: 'text', title: '编号', required: true },
    areaId: { type: 'text', title: '所在区域', required: true },
    note: { type: 'text', title: '说明' },
  },
};
const HEADER = ['id', 'areaId', 'note'];
const read = (text: string) => parseTable('things.csv', text, TABLE);
const messages = (text: string) => read(text).issues.map((i) => i.message);

describe('cells', () => {
  test('any text comes back as it was written, on its true line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ';', '\t', '圐', ' ', '|') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (notes) => {
        const rows = notes.map((note, i) => ({ id: `r${i}`, areaId: 'a', note }));
        const { rows: lines, issues } = read(toCsv(HEADER, rows));
        expect(issues).toEqual([]);
        expect(lines.map(({ cells }) => cells.note)).toEqual(
          notes.map((n) => n.replaceAll('\r\n', '\n').trim()),
        );
        let line = 2;
        for (const [i, note] of notes.entries()) {
          expect(lines[i]?.line).toBe(line);
          line += 1 + note.split('\n').length - 1;
        }
      }),
    );
  });

  test('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', 'id', 'areaId', 'note', '\0', '<') }),
        (text) => {
          expect(read(text).issues.every((i) => i.message !== '')).toBe(true);
        },
      ),
    );
  });

  test('blank lines and rows of commas are skipped, and counted', () => {
    const { rows, issues } = read('id,areaId,note\r\n\r\n,,\r\na,b,c\r\n\r\nd,e,f');
    expect(rows.map(({ line }) => line)).toEqual([4, 6]);
    expect(issues).toEqual([]);
  });

  test('surplus blank cells, as spreadsheets write them, do no harm', () => {
    expect(read('id,areaId,note,,\na,b,c,,\nd,e,f,,,\n').rows).toHaveLength(2);
  });

  test('a quotation mark never closed tells where, and that the rest is lost', () => {
    const { rows, leftOut, issues, complete } = read('id,areaId,note\na,b,c\nd,e,"open\ng,h,i\n');
    expect(rows).toHaveLength(1);
    expect(leftOut).toHaveLength(1);
    expect(complete).toBe(false);
    expect(issues.filter((i) => i.severity === 'fault')).toMatchObject([{ line: 3 }]);
  });
});

describe('headers', () => {
  test.each([
    ['', '文件是空的'],
    ['id;areaId;note\na;b;c\n', '分隔符是分号'],
    ['id\tareaId\tnote\na\tb\tc\n', '分隔符是制表符'],
    ['id，areaId，note\na，b，c\n', '分隔符是全角逗号'],
    ['a,b,c\n', '表头行可能丢了'],
    ['id,note\na,c\n', '缺少列 areaId（所在区域）。整张表未采用'],
    ['id,Area ID,note\na,b,c\n', '表头里有“Area ID”，是不是它'],
    ['id,所在区域,note\na,b,c\n', '表头里有“所在区域”，是不是它'],
    ['id,areId,note\na,b,c\n', '表头里有“areId”，是不是它'],
    ['id,areaId,note,id\na,b,c,d\n', '列 id 出现两次'],
  ])('%j cannot be read', (text, says) => {
    const { rows, complete } = read(text);
    expect(rows).toEqual([]);
    expect(complete).toBe(false);
    expect(messages(text).join('\n')).toContain(says);
  });

  test('a missing optional column is a fault, the rest is read with blanks', () => {
    const { rows, issues, complete } = read('id,areaId\na,b\n');
    expect(rows[0]?.cells).toEqual({ id: 'a', areaId: 'b', note: '' });
    expect(complete).toBe(true);
    expect(issues).toMatchObject([{ severity: 'fault', check: 'headers', line: 1, column: 'note' }]);
  });

  test('an unknown column is passed over with a warning', () => {
    const { rows, issues } = read('x,id,areaId,note\n1,a,b,c\n');
    expect(rows[0]?.cells).toEqual({ id: 'a', areaId: 'b', note: 'c' });
    expect(issues).toMatchObject([{ severity: 'warning', column: 'x' }]);
  });
});
