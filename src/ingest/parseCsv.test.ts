import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './parseCsv.ts';

const cellsOf = (text: string) => parseCsv(text).records.map(({ cells }) => cells);

describe('parseCsv', () => {
  test('reads quoted commas, marks and breaks, and counts the lines they take', () => {
    const { records } = parseCsv('a,b\r\n"1,5","说""好"""\r\n"上\n下", 空 \n\n \nlast,"" \n');
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1,5', '说"好"'] },
      { line: 3, cells: ['上\n下', ' 空 '] },
      { line: 7, cells: ['last', ''] },
    ]);
  });

  test('a mark inside a cell that does not begin with one is a character', () => {
    expect(parseCsv('5" 管,b"c\n')).toEqual({
      records: [{ line: 1, cells: ['5" 管', 'b"c'] }],
      openQuote: null,
      strayQuotes: [],
    });
  });

  test('tells a stray mark in a quoted cell by its line, once', () => {
    const { records, strayQuotes, openQuote } = parseCsv('a,b\n"说"好"话",2\n3,4\n');
    expect(records[1]?.cells).toEqual(['说"好"话', '2']);
    expect({ strayQuotes, openQuote }).toEqual({ strayQuotes: [2], openQuote: null });
  });

  test('tells where a mark is never closed; all after it is one cell', () => {
    expect(parseCsv('a,b\n1,"2\n3,4\n')).toEqual({
      records: [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['1', '2\n3,4\n'] },
      ],
      openQuote: 2,
      strayQuotes: [],
    });
  });

  const table = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', '中', ' ', ',', '"', '\n') }), {
      minLength: 1,
      maxLength: 4,
    }),
  );

  test('gives back whatever was written by the rules', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = Papa.unparse(rows, { newline });
        const kept = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
        expect(cellsOf(text)).toEqual(kept);
      }),
    );
  });

  test('never throws, and every line number is a line of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ') }), (text) => {
        const lines = text.split(/\r\n?|\n/).length;
        for (const { line } of parseCsv(text).records) expect(line).toBeLessThanOrEqual(lines);
      }),
    );
  });
});
