import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowTables } from './flowTables.ts';
import type { SlideTable } from './scene/slideContent.ts';
import { emsOf, fitTable, linesOf } from './tableFit.ts';

const MEASURES = { line: 1.4, rowPadding: 0.4, cellPadding: 1, title: 2, gap: 1 };
const cell = fc.string({ unit: fc.constantFrom('陶', '瓷', 'a', '1', ' '), maxLength: 40 });
const table: fc.Arbitrary<SlideTable> = fc
  .record({ title: fc.constantFrom('', '数字'), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ title, columns }) =>
    fc.record({
      title: fc.constant(title),
      head: fc.array(cell, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 30 }),
    }),
  );

describe('a table in a width', () => {
  test('takes just that width, whatever it holds', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 12, max: 90 }), (given, width) => {
        const { widths } = fitTable(given, width, 1);
        expect(widths.reduce((sum, own) => sum + own, 0)).toBeCloseTo(width, 6);
      }),
    );
  });

  test('what is small keeps its width, what is long breaks', () => {
    const { widths, rows } = fitTable({ head: ['甲', '乙'], rows: [['一', '长'.repeat(60)]] }, 20, 0);
    expect(widths).toEqual([2.4, 17.6]);
    expect(rows).toEqual([4]);
  });

  test('a text that fits is one line; a break of its own is one more', () => {
    expect(emsOf('陶瓷')).toBe(2);
    expect(linesOf('陶瓷', 2)).toBe(1);
    expect(linesOf('陶\n瓷', 9)).toBe(2);
  });
});

describe('tables in regions', () => {
  const regions = (count: number) => (i: number) => (i < count ? { width: 30, height: 24 } : null);

  test('every row stands once, in order, or is counted as left', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), fc.integer({ min: 1, max: 4 }), (tables, count) => {
        const { pieces, left } = flowTables(tables, regions(count), MEASURES);
        const placed = pieces.flatMap(({ rows }) => rows);
        const all = tables.flatMap(({ rows }) => rows);
        expect(placed.length + left).toBe(all.length);
        expect(placed).toEqual(all.slice(0, placed.length));
      }),
    );
  });

  test('no piece reaches over the foot of its region or the one below it', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
        const { pieces, left } = flowTables(tables, () => ({ width: 40, height: 26 }), MEASURES);
        expect(left).toBe(0);
        pieces.forEach(({ region, top, height, rows }, i) => {
          if (rows.length > 1 || top > 0) expect(top + height).toBeLessThanOrEqual(26);
          const next = pieces[i + 1];
          if (next?.region === region) expect(next.top).toBeGreaterThanOrEqual(top + height);
        });
      }),
    );
  });

  test('a head stands over every part, and a part that goes on says so', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`${i}`]);
    const { pieces } = flowTables([{ title: '数字', head: ['数'], rows }], regions(9), MEASURES);
    expect(pieces.map(({ title }) => title)).toEqual(['数字', '数字（续）', '数字（续）']);
    expect(pieces.every(({ head }) => head[0] === '数')).toBe(true);
  });
});
