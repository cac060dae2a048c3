import Papa from 'papaparse';
import { keyOf, type TextRow, type TextTable } from '#merge/textTable.ts';

/**
 * Reads a table of a package as text, each record with the very text it stands in. Blank records are kept with the
 * record before them, so that writing the table again gives the same file. The first of two rows with one key counts,
 * as it does when the package is checked; later ones stay in the file untouched.
 */
export function readTextTable(text: string, keyColumns: readonly string[]): TextTable {
  const lineBreak = /\r\n/.test(text) ? '\r\n' : '\n';
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(bom.length);
  let columns: readonly string[] | null = null;
  let head = bom;
  const rows: TextRow[] = [];
  let start = 0;
  Papa.parse<string[]>(body, {
    delimiter: ',',
    newline: lineBreak,
    step: ({ data, meta }) => {
      const source = body.slice(start, meta.cursor);
      start = meta.cursor;
      if (columns === null) {
        columns = data.map((cell) => cell.trim());
        head += source;
        return;
      }
      const last = rows.at(-1);
      if (data.every((cell) => cell.trim() === '')) {
        if (last) rows[rows.length - 1] = { ...last, source: `${last.source}${source}` };
        else head += source;
        return;
      }
      const cells = Object.fromEntries(columns.map((column, i) => [column, (data[i] ?? '').trim()]));
      rows.push({ key: keyOf(cells, keyColumns), cells, source });
    },
  });
  return { columns: columns ?? [], head, lineBreak, rows };
}
