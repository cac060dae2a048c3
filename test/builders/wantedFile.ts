import ExcelJS from 'exceljs';
import { WANTED_COLUMNS, WANTED_SHEETS, type WantedColumn } from '#catalog/wantedSheet.ts';

/** What an office writes into a row of 缺数清单, or somebody alters in it. */
export type Written = Readonly<Partial<Record<WantedColumn, string | number | Date>>>;

/** Line of the first figure of the list. */
export const FIRST_LINE = 4;

/** A list as it comes back: row by row, what was written into its cells. */
export async function fillIn(bytes: Uint8Array, rows: readonly Written[]): Promise<Uint8Array> {
  const book = await openBook(bytes);
  const columns = Object.keys(WANTED_COLUMNS) as WantedColumn[];
  rows.forEach((written, i) => {
    for (const column of columns) {
      const value = written[column];
      if (value === undefined) continue;
      fillSheet(book).getCell(FIRST_LINE + i, columns.indexOf(column) + 1).value = value;
    }
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export async function openBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return book;
}

export function fillSheet(book: ExcelJS.Workbook): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(WANTED_SHEETS.fill);
  if (!sheet) throw new Error('no sheet to fill in');
  return sheet;
}
