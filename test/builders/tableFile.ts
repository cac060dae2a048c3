import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import iconv from 'iconv-lite';

/** A table as a careful writer writes it: whatever could be taken for a mark is quoted. */
export const toDelimited = (rows: readonly (readonly string[])[], delimiter = ',', newline = '\n'): string =>
  rows.map((row) => row.map(quoted).join(delimiter)).join(newline) + newline;

const quoted = (text: string) => (/[",;\t|，\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const ENCODINGS = ['utf-8', 'utf-8 with mark', 'gb18030', 'utf-16le', 'utf-16be'] as const;

export const encoded = (text: string, encoding: (typeof ENCODINGS)[number] = 'utf-8'): Uint8Array =>
  new Uint8Array(
    iconv.encode(text, encoding.replace(' with mark', ''), {
      addBOM: encoding !== 'utf-8' && encoding !== 'gb18030',
    }),
  );

type CellInput = string | number | Partial<CellObject> | null;

export interface SheetInput {
  readonly name?: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** `A1:C1` */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: true;
}

/** A workbook of one or more sheets. */
export function aWorkbook(sheets: readonly SheetInput[], bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  sheets.forEach(({ name, rows, merges = [], hiddenRows = [] }, i) => {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    sheet['!rows'] = rows.map((_, row) => ({ hidden: hiddenRows.includes(row + 1) }));
    utils.book_append_sheet(book, sheet, name ?? `表${i + 1}`);
  });
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }));
}
