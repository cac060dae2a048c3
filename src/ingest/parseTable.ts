import type { Issue } from '#catalog/issues.ts';
import type { Column, Table } from '#catalog/tables.ts';
import { fault, warning } from './issue.ts';
import type { Cells, RawCells } from './lines.ts';
import { blankOf, type CellValue, checkOfColumn, parseCell } from './parseCell.ts';
import { type CsvRecord, parseCsv } from './parseCsv.ts';
import { type Header, parseHeader } from './parseHeader.ts';

export interface ParsedTable {
  readonly rows: readonly { readonly line: number; readonly cells: Cells; readonly raw: () => RawCells }[];
  readonly leftOut: readonly { readonly line: number; readonly raw: RawCells }[];
  readonly issues: readonly Issue[];
  /** False: rows may be missing that nobody knows of. */
  readonly complete: boolean;
}

const NONE: Pick<ParsedTable, 'rows' | 'leftOut' | 'complete'> = { rows: [], leftOut: [], complete: false };
const MARKUP = /<[a-z!/]/i;

/** Reads the text of one table. A row with a fault in a cell is left out; the rest is read. */
export function parseTable(file: string, text: string, table: Table): ParsedTable {
  const csv = parseCsv(text);
  const [first, ...records] = csv.records;
  const columns = Object.keys(table.columns);
  if (!first) {
    return { ...NONE, issues: [fault('headers', { file }, '文件是空的', `第一行为 ${columns.join(',')}`)] };
  }
  const header = parseHeader({ file, line: first.line }, first.cells, table);
  if (!header.usable) return { ...NONE, issues: header.issues };

  const issues: Issue[] = [...header.issues];
  const rows: ParsedTable['rows'][number][] = [];
  const leftOut: ParsedTable['leftOut'][number][] = [];
  const places = placesOf(header, table);
  const blanks = Object.fromEntries(places.map(({ name, column }) => [name, blankOf(column)]));
  for (const record of records) {
    const raw = () => rawCells(record, header);
    const read =
      csv.openQuote === record.line
        ? openQuote(file, record.line)
        : readRow(file, record, header, places, blanks);
    for (const issue of read.issues) issues.push(issue);
    if (read.cells) rows.push({ line: record.line, cells: read.cells, raw });
    else leftOut.push({ line: record.line, raw: raw() });
  }
  for (const line of csv.strayQuotes) {
    const message = '单元格里的引号没有成对，读出的内容可能不全';
    issues.push(warning('headers', { file, line }, message, '内容里的引号写成两个 ""，整格再用引号括起'));
  }
  return { rows, leftOut, issues, complete: csv.openQuote === null };
}

/** A column and where it stands. */
interface Place {
  readonly name: string;
  readonly column: Column;
  readonly at: number | undefined;
}

const placesOf = ({ places }: Header, { columns }: Table): readonly Place[] =>
  Object.entries(columns).map(([name, column]) => ({
    name,
    column,
    at: places.get(name),
  }));

interface ReadRow {
  readonly cells: Cells | null;
  readonly issues: readonly Issue[];
}

const openQuote = (file: string, line: number): ReadRow => ({
  cells: null,
  issues: [
    fault('headers', { file, line }, '从这一行起引号没有配对，此行及其后各行都没有读出', '补上缺的引号 "'),
  ],
});

const rawCells = (record: CsvRecord, { places }: Header): RawCells =>
  Object.fromEntries([...places].map(([name, at]) => [name, (record.cells[at] ?? '').trim()]));

function readRow(
  file: string,
  { line, cells }: CsvRecord,
  { width }: Header,
  places: readonly Place[],
  /** A row with nothing in it: one that is copied has its columns at once, not one after the other. */
  blanks: Cells,
): ReadRow {
  const surplus = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length < width || surplus) {
    const message = `这一行有 ${cells.length} 格，表头有 ${width} 列，此行未采用`;
    const expected = `${width} 格；内容里有逗号的单元格要用引号括起`;
    return { cells: null, issues: [fault('headers', { file, line }, message, expected, cells.join(','))] };
  }
  const values: Record<string, CellValue> = { ...blanks };
  const issues: Issue[] = [];
  let sound = true;
  for (const { name, column, at } of places) {
    const text = at === undefined ? '' : (cells[at] ?? '').trim();
    if (text === '' && (at === undefined || !column.required)) continue;
    const parsed = parseCell(text, name, column);
    const where = { file, line, column: name };
    if (!parsed.ok) {
      // A date describes its row; a wrong one takes neither the row nor all that refers to it along.
      const spare = column.type === 'date' && !column.required;
      const effect = spare ? '此格按空白处理，其余保留' : '此行未采用';
      issues.push(fault(checkOfColumn(name), where, `${parsed.message}，${effect}`, parsed.expected, text));
      if (!spare) sound = false;
      continue;
    }
    if (parsed.note !== undefined) {
      issues.push(warning('types', where, parsed.note, String(parsed.value), text));
    }
    values[name] = parsed.value;
    if (MARKUP.test(text)) {
      issues.push(
        warning('types', where, '单元格里有网页代码，按普通文字显示', '只写文字，不写网页代码', text),
      );
    }
  }
  return { cells: sound ? values : null, issues };
}
