import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellPlan, WorkbookPlan } from './workbookPlan.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const planOf = (rows: readonly (readonly CellPlan[])[]): WorkbookPlan => ({
  title: '表',
  sheets: [
    {
      name: '甲 & 乙',
      columns: [{ width: 12, hidden: false }],
      rows: rows.map((cells) => ({ look: 'body', cells })),
      frozen: 1,
      locked: false,
    },
  ],
});

/** The values of the first sheet, as another program reads them. */
function readBack(bytes: Uint8Array): unknown[][] {
  const sheet = Object.values(read(bytes).Sheets)[0];
  return sheet ? utils.sheet_to_json(sheet, { header: 1, raw: true, blankrows: true, defval: null }) : [];
}

/** XML holds no control characters and no half pairs; Excel reads a carriage return as a line's end. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((t) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(t));

describe('a workbook', () => {
  test('is read back as it was planned, whatever its texts and numbers are', async () => {
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        expect(readBack(await writeWorkbook(planOf(rows)))).toEqual(
          rows.map((row) => row.map((value) => (value === 0 ? 0 : value))),
        );
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['spaces at the ends and lines', ' 一\n二 ', ' 一\n二 '],
    ['what XML has signs for', '<甲> & "乙"', '<甲> & "乙"'],
    ['what XML cannot hold', '一\u0007个\u0000镇', '一个镇'],
    ['half of a pair, as a sign that says so', '吉\ud842', '吉\ufffd'],
  ])('keeps %s', async (_, written, seen) => {
    expect(readBack(await writeWorkbook(planOf([[written]])))).toEqual([[seen]]);
  });

  test('names its sheets', async () => {
    expect(read(await writeWorkbook(planOf([['一']]))).SheetNames).toEqual(['甲 & 乙']);
  });
});
