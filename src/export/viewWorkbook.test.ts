import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { anExportCase, STAMP } from '../../test/builders/exportCase.ts';
import { viewTables } from './viewTables.ts';
import { ABOUT_SHEET, viewWorkbook } from './viewWorkbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const view = viewTables(anExportCase(), { ...DEFAULT_VIEW, indicator: 'outputValue', sample: 'on' }, STAMP);
const book = new ExcelJS.Workbook();
const HEAD_ROWS = 3;

beforeAll(async () => {
  const bytes = await writeWorkbook(viewWorkbook(view));
  await book.xlsx.load(bytes.buffer);
});

function sheetOf(name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('the workbook of a view', () => {
  test('has a sheet a table and one of sources and definitions', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      ...view.tables.map(({ title }) => title),
      ABOUT_SHEET,
    ]);
  });

  test('reads back as the rows of the view, numbers as numbers', () => {
    for (const table of view.tables) {
      const sheet = sheetOf(table.title);
      const read = table.rows.map((row, r) =>
        row.map((_, c) => sheet.getRow(HEAD_ROWS + 1 + r).getCell(c + 1).value),
      );
      const expected = table.rows.map((row) =>
        row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.value : cell)),
      );
      expect(read, table.title).toEqual(expected);
    }
  });

  test('a number keeps its words: sample, 约 and the places of the screen', () => {
    const sheet = sheetOf('镇与集群');
    const heads = sheet.getRow(HEAD_ROWS).values as string[];
    const format = (row: number, title: string) =>
      sheet.getRow(HEAD_ROWS + row).getCell(heads.indexOf(title)).numFmt;
    expect(format(1, '主导产业产值（亿元）')).toBe('"约 "#,##0.0');
    expect(format(2, '主导产业产值（亿元，示例）')).toBe('"示例 "#,##0');
  });

  test('a text that looks like a formula is a text, and what is shown may be worked on', () => {
    const sheet = sheetOf('企业');
    const names = (sheet.getColumn(2).values as unknown[]).slice(HEAD_ROWS + 1);
    expect(names).toEqual(['=甲公司', '乙公司']);
    expect(sheet.getRow(HEAD_ROWS + 1).getCell(2).type).toBe(ExcelJS.ValueType.String);
  });

  test('says what it is and what its words mean', () => {
    const about = sheetOf(ABOUT_SHEET);
    const lines = Array.from({ length: about.rowCount }, (_, i) =>
      [1, 2].map((c) => String(about.getRow(i + 1).getCell(c).value ?? '')).join('：'),
    );
    expect(lines).toContain('数据截至：2024-03');
    expect(lines).toContain('主导产业产值：全年产值');
    expect(lines).toContain('s2：统计局：公报，转载页，未附链接');
    expect(sheetOf('镇与集群').getCell('A1').value).toContain('含示例数据');
  });
});
