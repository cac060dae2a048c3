import type { ExportCell, ExportTable } from './exportTable.ts';
import type { StatementLine } from './statement.ts';

/** Excel and WPS take a file without it for GBK. */
const BOM = '\uFEFF';

/** What a spreadsheet would run, blanks before it or not; its own mark too, so that taking one off gives the text back. */
const RUNS = /^(?:'|[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A text as a spreadsheet may open it: one that would run as a formula, or starts with an apostrophe, has one apostrophe
 * before it. Reading back takes one leading apostrophe off. Numbers are never touched.
 */
export const defused = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const fieldOf = (cell: ExportCell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? quoted(defused(cell)) : String(cell.value);
};

const lineOf = (cells: readonly ExportCell[]): string => `${cells.map(fieldOf).join(',')}\r\n`;

/**
 * A table as CSV: UTF-8 with BOM, heads, rows, then one empty line and what is to be said of it, a heading and a text a
 * line. Numbers stand bare: the words that belong to them are in the column 写法 beside.
 */
export const writeCsv = ({ columns, rows, note }: ExportTable, statement: readonly StatementLine[]): string =>
  [
    BOM,
    lineOf(columns.map(({ title }) => title)),
    ...rows.map(lineOf),
    '\r\n',
    ...(note === '' ? [] : [lineOf(['本表', note])]),
    ...statement.map(lineOf),
  ].join('');
