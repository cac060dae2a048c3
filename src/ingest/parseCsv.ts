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

/** Splits comma-separated text. Line numbers count the line breaks inside quoted cells; blank lines are skipped. */
export function parseCsv(source: string): Csv {
  const text = source.replace(/\r\n?/g, '\n');
  const records: CsvRecord[] = [];
  const strayQuotes: number[] = [];
  let openQuote: number | null = null;
  let line = 1;
  let nextQuote = text.indexOf('"');
  for (let at = 0; at < text.length; ) {
    if (nextQuote >= 0 && nextQuote < at) nextQuote = text.indexOf('"', at);
    const end = endOf(text, '\n', at);
    const plain = nextQuote < 0 || nextQuote > end;
    const record = plain ? { cells: text.slice(at, end).split(','), end, breaks: 0 } : readRecord(text, at);
    if (!isBlank(record.cells)) records.push({ line, cells: record.cells });
    if ('stray' in record && record.stray) strayQuotes.push(line);
    if ('open' in record && record.open) openQuote = line;
    line += 1 + record.breaks;
    at = record.end + 1;
  }
  return { records, openQuote, strayQuotes };
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

interface QuotedRecord {
  readonly cells: readonly string[];
  /** Where its line ends. */
  readonly end: number;
  /** Line breaks inside its cells. */
  readonly breaks: number;
  readonly stray: boolean;
  readonly open: boolean;
}

/** A record with a quotation mark in it. One inside a cell that does not begin with it is a character like any other. */
function readRecord(text: string, start: number): QuotedRecord {
  const cells: string[] = [];
  let stray = false;
  let open = false;
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      cells.push(quoted.cell);
      stray ||= quoted.stray;
      open ||= quoted.open;
      at = quoted.end;
    } else {
      const end = Math.min(endOf(text, ',', at), endOf(text, '\n', at));
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] !== ',') break;
    at += 1;
  }
  const breaks = text.slice(start, at).split('\n').length - 1;
  return { cells, end: at, breaks, stray, open };
}

/** What may stand between the closing mark of a cell and its end. */
const TO_END = /[^\S\n]*(?=[,\n]|$)/y;

/** Reads on from an opening mark, up to the end of the cell. A mark in doubt belongs to the text. */
function readQuoted(text: string, start: number) {
  let stray = false;
  let mark = start - 1;
  for (;;) {
    mark = text.indexOf('"', mark + 1);
    if (mark < 0) return { cell: text.slice(start), end: text.length, stray, open: true };
    if (text[mark + 1] === '"') {
      mark += 1;
      continue;
    }
    TO_END.lastIndex = mark + 1;
    if (TO_END.test(text)) {
      const cell = text.slice(start, mark).replaceAll('""', '"');
      return { cell, end: TO_END.lastIndex, stray, open: false };
    }
    stray = true;
  }
}
