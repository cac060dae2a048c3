import { DELIMITERS, type Delimiter } from '#catalog/intake.ts';
import type { IntakeIssue, Sheet, Source } from '#domain/intake.ts';
import { parseCsv } from '../parseCsv.ts';
import { detectDelimiter } from './detectDelimiter.ts';
import { caution, refusal } from './intakeIssue.ts';
import type { OnProgress } from './onProgress.ts';
import { tableTooLarge } from './sizeFault.ts';

/** Letters parsed between two words of progress. */
const SLICE = 1024 * 1024;

interface Parsed {
  readonly rows: (readonly string[])[];
  readonly lines: number[];
  readonly openQuote: number | null;
  readonly strayQuotes: readonly number[];
}

/** A table written as text: a CSV file, or cells pasted from a spreadsheet. */
export function readDelimited(
  name: string,
  source: string,
  encoding: string,
  onProgress: OnProgress,
  given?: Delimiter,
): Source {
  const whole = source.replace(/\r\n?/g, '\n');
  const { delimiter, text, skipped } = given
    ? { delimiter: given, text: whole, skipped: 0 }
    : detectDelimiter(whole);
  const large = tableTooLarge({ sheet: name }, sizeOf(text, delimiter));
  if (large) return { kind: 'refused', issues: [large] };
  const parsed = parseSlices(text, delimiter, onProgress);
  const issues: IntakeIssue[] = parsed.strayQuotes.map((line) =>
    caution(
      'sheet',
      { sheet: name, line: line + skipped },
      '单元格里的引号没有成对，读出的内容可能不全',
      '内容里的引号写成两个 ""，整格再用引号括起',
    ),
  );
  if (parsed.openQuote !== null) {
    const place = { sheet: name, line: parsed.openQuote + skipped };
    issues.push(
      refusal('sheet', place, '从这一行起引号没有配对，此行及其后各行都没有读出', '补上缺的引号 "'),
    );
    const keep = parsed.lines.indexOf(parsed.openQuote);
    if (keep >= 0) {
      parsed.rows.length = keep;
      parsed.lines.length = keep;
    }
  }
  if (parsed.rows.length === 0)
    return {
      kind: 'refused',
      issues:
        issues.length > 0
          ? issues
          : [refusal('sheet', { sheet: name }, '一行也没有', '至少有表头和一行数据')],
    };
  if (delimiter !== ',' && delimiter !== '\t')
    issues.push(caution('sheet', { sheet: name }, `分隔符是${DELIMITERS[delimiter].label}，已按它分列`, ''));
  const sheet: Sheet = {
    name,
    rows: parsed.rows,
    lines: skipped === 0 ? parsed.lines : parsed.lines.map((line) => line + skipped),
    from: { kind: 'text', encoding, delimiter },
  };
  return { kind: 'sheets', sheets: [sheet], issues };
}

/** At most so many; counted before a single cell is made. */
function sizeOf(text: string, delimiter: string): { columns: number; rows: number; cells: number } {
  const [mark, end] = [delimiter.charCodeAt(0), 10];
  let [rows, cells, columns, inRow] = [1, 1, 1, 1];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === mark) {
      cells += 1;
      inRow += 1;
      if (inRow > columns) columns = inRow;
    } else if (code === end) {
      rows += 1;
      cells += 1;
      inRow = 1;
    }
  }
  return { columns, rows, cells };
}

/** Text without quotes is parsed piece by piece, so that progress can be told; with quotes a cut might hit a cell. */
function parseSlices(text: string, delimiter: string, onProgress: OnProgress): Parsed {
  if (text.includes('"') || text.length <= SLICE) {
    const { records, openQuote, strayQuotes } = parseCsv(text, delimiter);
    return {
      rows: records.map(({ cells }) => cells),
      lines: records.map(({ line }) => line),
      openQuote,
      strayQuotes,
    };
  }
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start + SLICE);
    const end = at < 0 ? text.length : at + 1;
    const slice = text.slice(start, end);
    const { records } = parseCsv(slice, delimiter);
    for (const record of records) {
      rows.push(record.cells);
      lines.push(record.line + line);
    }
    for (let i = slice.indexOf('\n'); i >= 0; i = slice.indexOf('\n', i + 1)) line += 1;
    start = end;
    onProgress({
      stage: '分列',
      unit: 'rows',
      done: rows.length,
      total: Math.round((rows.length / end) * text.length),
    });
  }
  return { rows, lines, openQuote: null, strayQuotes: [] };
}
