import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { anExportCase, STAMP } from '../../test/builders/exportCase.ts';
import type { ExportCell, ExportTable } from './exportTable.ts';
import { viewTables } from './viewTables.ts';
import { defused, writeCsv } from './writeCsv.ts';

const aTable = (rows: readonly (readonly ExportCell[])[], width: number): ExportTable => ({
  title: '表',
  note: '',
  columns: Array.from({ length: width }, (_, i) => ({ title: `列${i}`, kind: 'text' })),
  rows,
  sourceIds: [],
  indicators: [],
});

/** As a spreadsheet parts it, without the heads and what is said below the rows. */
const readRows = (csv: string, count: number): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(
    1,
    1 + count,
  );

const fused = (text: string): string => text.replace(/^'/, '');

describe('a table as CSV', () => {
  test('starts with a byte order mark and ends its lines as Windows does', () => {
    expect(writeCsv(aTable([['甲']], 1), [])).toBe('\uFEFF列0\r\n甲\r\n\r\n');
  });

  test('reads back as the rows of the view', () => {
    const { tables, statement } = viewTables(anExportCase(), { ...DEFAULT_VIEW, sample: 'on' }, STAMP);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const read = readRows(writeCsv(table, statement), table.rows.length).map((row) => row.map(fused));
      const expected = table.rows.map((row) =>
        row.map((cell) => (cell !== null && typeof cell === 'object' ? String(cell.value) : (cell ?? ''))),
      );
      expect(read).toEqual(expected);
    }
  });

  test('says below the rows what it is', () => {
    const { tables, statement } = viewTables(anExportCase(), DEFAULT_VIEW, STAMP);
    const [table] = tables;
    const lines = table ? writeCsv(table, statement).split('\r\n') : [];
    for (const line of ['数据截至,2024-03', '地图,示意图，审图号待填', '编号,x-1'])
      expect(lines).toContain(line);
  });
});

describe('a cell that would run as a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', "'=1"])('%j does not', (text) => {
    const [[cell = ''] = []] = readRows(writeCsv(aTable([[text]], 1), []), 1);
    expect(cell).toBe(`'${text}`);
  });

  test('a number below zero stays a number', () => {
    const cell: ExportCell = { value: -3.5, before: '', after: '', places: 1 };
    expect(readRows(writeCsv(aTable([[cell]], 1), []), 1)).toEqual([['-3.5']]);
  });

  test('any texts come back as they were, and none starts as a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r', '\n', '\t', ' ', '甲') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = readRows(writeCsv(aTable(rows, 2), []), rows.length);
        expect(read.map((row) => row.map(fused))).toEqual(rows);
        for (const cell of read.flat()) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  test('taking one apostrophe off undoes it', () => {
    fc.assert(fc.property(fc.string(), (text) => fused(defused(text)) === text));
  });
});
