import type { TableName } from '#catalog/tables.ts';

/**
 * A table as text, so that what nobody touched is handed on as it was. `source` is the record's own text with its
 * line break, or null for a row that is new or changed and must be written.
 */
export interface TextRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly source: string | null;
}

export interface TextTable {
  readonly columns: readonly string[];
  /** Byte order mark, header line and line break, as they were. */
  readonly head: string;
  readonly lineBreak: '\n' | '\r\n';
  /** In the order of the file. */
  readonly rows: readonly TextRow[];
}

/** The tables of a package, as far as it has them. */
export type TextTables = Readonly<Partial<Record<TableName, TextTable>>>;

/** Key of a row by its key columns; the parts cannot run into each other. */
export const keyOf = (cells: Readonly<Record<string, string>>, keyColumns: readonly string[]): string =>
  keyColumns.map((column) => cells[column] ?? '').join('\n');

const quoted = (cell: string): string =>
  /[",\n\r]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One record as it is written, without its line break. */
export const writeRecord = (cells: readonly string[]): string => cells.map(quoted).join(',');

/** The file of a table. Rows with a source are written as they were. */
export function writeTextTable({ columns, head, lineBreak, rows }: TextTable): string {
  const texts = rows.map(({ source, cells }) =>
    source === null
      ? writeRecord(columns.map((column) => cells[column] ?? '')) + lineBreak
      : ended(source, lineBreak),
  );
  return ended(head, lineBreak, rows.length === 0) + texts.join('');
}

/** The last record of a file may lack its line break; it needs one where others follow. */
const ended = (text: string, lineBreak: string, last = false): string =>
  last || /\n$/.test(text) ? text : text + lineBreak;
