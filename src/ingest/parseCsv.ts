import Papa from 'papaparse';

/** One record of a CSV file and the 1-based line it starts on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly records: readonly CsvRecord[];
  /** Line of a quotation mark that is never closed: everything after it is one cell. */
  readonly openQuote: number | null;
  /** Lines of records with a stray quotation mark inside a quoted cell. */
  readonly strayQuotes: readonly number[];
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

const breaksIn = (cells: readonly string[]) =>
  cells.reduce((count, cell) => (cell.includes('\n') ? count + cell.split('\n').length - 1 : count), 0);

/** Splits delimited text. Line numbers count the line breaks inside quoted cells; blank lines are skipped. */
export function parseCsv(source: string, delimiter = ','): Csv {
  const text = source.replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const records: CsvRecord[] = [];
  const lineOf: number[] = [];
  // Only a quoted cell can hold a line break.
  const quoted = text.includes('"');
  let line = 1;
  for (const cells of data) {
    lineOf.push(line);
    if (!isBlank(cells)) records.push({ line, cells });
    line += quoted ? 1 + breaksIn(cells) : 1;
  }
  const linesOf = (code: string) => [
    ...new Set(errors.filter((error) => error.code === code).map((error) => lineOf[error.row ?? 0] ?? 1)),
  ];
  return {
    records,
    openQuote: linesOf('MissingQuotes')[0] ?? null,
    strayQuotes: linesOf('InvalidQuotes'),
  };
}
