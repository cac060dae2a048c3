import Papa from 'papaparse';

type Row = Record<string, string>;

/** Changes the rows of a CSV file and writes it again, header and order kept. */
const edit = (change: (rows: Row[]) => Row[]) => (text: string) => {
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  return `${Papa.unparse(change(data), { columns: meta.fields ?? [], newline: '\n' })}\n`;
};

const rowOf = (rows: readonly Row[], id: string): Row => {
  const row = rows.find((r) => r.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

/** What an operator, or a slip of theirs, does to a table. */
export const setCells = (id: string, cells: Row) =>
  edit((rows) => {
    Object.assign(rowOf(rows, id), cells);
    return rows;
  });

/** Adds rows like the one named, each with its own differences. */
export const addLike = (id: string, ...differences: readonly Row[]) =>
  edit((rows) => [...rows, ...differences.map((cells) => ({ ...rowOf(rows, id), ...cells }))]);

export const renameColumn = (from: string, to: string) => (text: string) =>
  text.replace(/^.*/, (header) =>
    header
      .split(',')
      .map((name) => (name === from ? to : name))
      .join(','),
  );

export const loseHeader = (text: string) => text.slice(text.indexOf('\n') + 1);

/** Line of a row in the file, the header being the first. */
export const lineOf = (text: string, id: string): number =>
  text.split('\n').findIndex((line) => line.startsWith(`${id},`)) + 1;
