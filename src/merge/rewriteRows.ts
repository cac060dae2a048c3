import { type TextTable, writeRecord } from './textTable.ts';

export type TextCells = Readonly<Record<string, string>>;

/**
 * The table with the columns named and each row as `rewrite` gives it: null takes it out, the very same cells leave
 * its text as it was.
 */
export function rewriteRows(
  table: TextTable,
  columns: readonly string[],
  rewrite: (cells: TextCells) => TextCells | null,
): TextTable {
  const whole = table.columns.every((column) => columns.includes(column));
  const bom = table.head.startsWith('\uFEFF') ? '\uFEFF' : '';
  return {
    ...table,
    columns,
    head: whole ? table.head : `${bom}${writeRecord(columns)}${table.lineBreak}`,
    rows: table.rows.flatMap((row) => {
      const cells = rewrite(row.cells);
      if (cells === null) return [];
      if (whole && cells === row.cells) return [row];
      const own = Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
      return [{ key: row.key, cells: own, source: null }];
    }),
  };
}
