import { isUtf8 } from 'node:buffer';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELIMITERS, type Delimiter } from '#catalog/intake.ts';
import type { Cell } from '#domain/intake.ts';
import { aWorkbook, ENCODINGS, encoded, toDelimited } from '../../../test/builders/tableFile.ts';
import { readSource } from './readSource.ts';
import { textOf } from './textOf.ts';

const MARKS = Object.keys(DELIMITERS) as Delimiter[];

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
const letter = fc.oneof(
  { weight: 6, arbitrary: han },
  fc.constantFrom('a', 'Z', '7', ' ', '.', '-', '，', ';', ',', '\t', '|', '"', '\n', '（', '％'),
);
const cell = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));

/** Two columns and rows or more, each with something in it, headed by Chinese words as tables here are. */
const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc
    .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 12 })
    .map((rows) => [Array.from({ length: width }, (_, i) => `列名第${i}`), ...rows])
    .filter((rows) => rows.every((row) => row.some((text) => text.trim() !== ''))),
);

const rowsOf = async (bytes: Uint8Array, name = 'a.csv'): Promise<readonly (readonly Cell[])[][]> => {
  const source = await readSource({ kind: 'file', name, bytes });
  if (source.kind !== 'sheets') throw new Error(JSON.stringify(source));
  return source.sheets.map(({ rows }) => [...rows]);
};

const linesOf = (bytes: Uint8Array): readonly Buffer[] => {
  const lines: Buffer[] = [];
  let rest = Buffer.from(bytes);
  for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
    lines.push(rest.subarray(0, at));
    rest = rest.subarray(at + 1);
  }
  return [...lines, rest];
};

const isChineseInUtf8 = (line: Buffer): boolean => {
  const text = line.toString('utf8');
  return isUtf8(line) && /[\u4e00-\u9fff]/.test(text) && !/[^\p{ASCII}\u4e00-\u9fff]/u.test(text);
};

test('a line of GB18030 that passes for UTF-8 with characters nobody writes is GB18030', async () => {
  const rows = [
    ['列名第0', '列名第1'],
    ['', '一'],
    ['', '鐎烉畝奊'],
  ];
  expect(await rowsOf(encoded(toDelimited(rows, ',', '\n'), 'gb18030'))).toEqual([rows]);
});

describe('any table comes back equal', () => {
  test.each(ENCODINGS)('as text in %s, whatever the delimiter', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...MARKS),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          const bytes = encoded(toDelimited(rows, delimiter, newline), encoding);
          // A line of GB18030 whose bytes are Chinese in UTF-8 too is anybody's guess.
          fc.pre(encoding !== 'gb18030' || !linesOf(bytes).some(isChineseInUtf8));
          const [read] = await rowsOf(bytes);
          expect(read).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('pasted from a spreadsheet', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const source = await readSource({ kind: 'paste', text: toDelimited(rows, '\t', '\r\n') });
        expect(source.kind === 'sheets' && source.sheets[0]?.rows).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  const value = fc.oneof(
    cell,
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1e4),
  );
  const values = fc.array(fc.array(value, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 10 });
  const filled = values.filter((rows) => rows.every((row) => row.some((v) => String(v).trim() !== '')));
  const asRead = (read: Cell | undefined) =>
    typeof read === 'object' ? (read.number ?? read.text) : (read ?? '');
  const equal = (
    read: readonly (readonly Cell[])[] | undefined,
    rows: readonly (readonly (string | number)[])[],
  ) => {
    expect(read?.length).toBe(rows.length);
    rows.forEach((row, r) => {
      row.forEach((v, c) => {
        expect(asRead(read?.[r]?.[c])).toBe(Object.is(v, -0) ? 0 : v);
      });
    });
  };

  test.each(['xlsx', 'biff8'] as const)(
    'as a workbook (%s), numbers as numbers and texts as texts',
    async (type) => {
      await fc.assert(
        fc.asyncProperty(filled, filled, async (one, two) => {
          const read = await rowsOf(aWorkbook([{ rows: one }, { rows: two }], type));
          equal(read[0], one);
          equal(read[1], two);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('as a workbook of exceljs', async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (rows) => {
        const book = new ExcelJS.Workbook();
        const sheet = book.addWorksheet('表');
        for (const row of rows) sheet.addRow([...row]);
        const [read] = await rowsOf(new Uint8Array(await book.xlsx.writeBuffer()));
        equal(read, rows);
      }),
      { numRuns: 20 },
    );
  });
});

test('lines are those of the file, blank ones and breaks in cells counted', async () => {
  const source = await readSource({ kind: 'paste', text: '甲,乙\n\n"一\n二",3\n4,5\n' });
  expect(source.kind === 'sheets' && source.sheets[0]?.lines).toEqual([1, 3, 5]);
});

test('a large file is read piece by piece as if it were one', async () => {
  const rows = Array.from({ length: 120_000 }, (_, i) => [
    `企业${i}`,
    String(i),
    '怀仁市陶瓷产业园区内第三排',
  ]);
  const progress: number[] = [];
  const source = await readSource(
    { kind: 'file', name: 'a.csv', bytes: encoded(toDelimited(rows)) },
    ({ unit, done }) => {
      if (unit === 'rows') progress.push(done);
    },
  );
  if (source.kind !== 'sheets') throw new Error('refused');
  const [sheet] = source.sheets;
  expect(sheet?.rows.length).toBe(rows.length);
  expect(sheet?.rows.at(-1)).toEqual(rows.at(-1));
  expect(sheet?.lines.at(-1)).toBe(rows.length);
  expect(progress.length).toBeGreaterThan(0);
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
});

describe('what a workbook knows is kept', () => {
  test('dates, shares, merged blocks, formulas and faults', async () => {
    const [read] = await rowsOf(
      aWorkbook([
        {
          rows: [
            ['表题', null, null],
            [{ t: 'n', v: 45047, z: 'yyyy/m/d' }, { t: 'n', v: 0.1234, z: '0%' }, '00123'],
            [
              { t: 'n', v: 3, f: '1+2' },
              { t: 'e', v: 0x17, w: '#REF!' },
              { t: 'b', v: true },
            ],
          ],
          merges: ['A1:C1'],
        },
      ]),
    );
    expect(read).toEqual([
      ['表题', { text: '表题', merged: true }, { text: '表题', merged: true }],
      [
        { text: '2023-05-01', number: 45047, date: '2023-05-01' },
        { text: '12%', number: 0.1234, percent: true },
        '00123',
      ],
      [{ text: '3', number: 3, formula: 'cached' }, { text: '#REF!', error: true }, { text: 'TRUE' }],
    ]);
    expect(textOf(read?.[1]?.[0])).toBe('2023-05-01');
  });

  test('hidden sheets and rows are told', async () => {
    const bytes = aWorkbook([
      {
        rows: [
          ['名称', '产值'],
          ['甲', 1],
          ['乙', 2],
        ],
        hiddenRows: [2],
      },
      { rows: [['名称', '产值']], hidden: true },
    ]);
    const source = await readSource({ kind: 'file', name: 'a.xlsx', bytes });
    expect(source.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('1 行是隐藏的'),
      expect.stringContaining('隐藏的工作表'),
    ]);
  });
});
