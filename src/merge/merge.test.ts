import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from './applyChanges.ts';
import { type Change, changeId } from './changes.ts';
import { type TextRow, type TextTable, writeRecord, writeTextTable } from './textTable.ts';
import { threeWay } from './threeWay.ts';

const COLUMNS = ['id', 'value', 'note'];
const rowOf = (id: string, value: string, note: string): TextRow => ({
  key: id,
  cells: { id, value, note },
  source: `${writeRecord([id, value, note])}\n`,
});
const tableOf = (rows: readonly TextRow[]): TextTable => ({
  columns: COLUMNS,
  head: 'id,value,note\n',
  lineBreak: '\n',
  rows,
});
const cellsOf = ({ rows }: TextTable) => new Map(rows.map((row) => [row.key, row.cells]));

const cell = fc.constantFrom('', '1', '2', '约 3', '有,逗号', '引"号');
const tables = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), cell, cell), { selector: ([id]) => id })
  .map((rows) => tableOf(rows.map(([id, value, note]) => rowOf(id, value, note))));
const threes = fc.record({ base: fc.option(tables), mine: tables, theirs: tables, whole: fc.boolean() });

describe('three tables', () => {
  test('nothing accepted leaves the file byte for byte', () => {
    fc.assert(
      fc.property(threes, ({ mine }) => {
        expect(writeTextTable(applyChanges(mine, []))).toBe(writeTextTable(mine));
      }),
    );
  });

  test('what is not accepted stays as it was here', () => {
    const some = threes.chain((input) =>
      fc.record({ input: fc.constant(input), accepted: fc.subarray([...threeWay(input)]) }),
    );
    fc.assert(
      fc.property(some, ({ input, accepted }) => {
        const before = cellsOf(input.mine);
        const after = cellsOf(applyChanges(input.mine, accepted));
        const touched = new Set(accepted.map(changeId));
        for (const [key, cells] of before) {
          if (touched.has(`removed\n${key}`)) continue;
          for (const column of COLUMNS)
            if (!touched.has(`cell\n${column}\n${key}`)) expect(after.get(key)?.[column]).toBe(cells[column]);
        }
      }),
    );
  });

  test('all accepted from what both began from gives the other table', () => {
    fc.assert(
      fc.property(tables, tables, (mine, theirs) => {
        const changes = threeWay({ base: mine, mine, theirs, whole: true });
        expect(changes.some((change) => change.conflict)).toBe(false);
        expect(cellsOf(applyChanges(mine, changes))).toEqual(cellsOf(theirs));
      }),
    );
  });

  test('the order of acceptance changes no cell', () => {
    fc.assert(
      fc.property(threes, (input) => {
        const changes = threeWay(input);
        const there = applyChanges(input.mine, changes);
        const back = applyChanges(input.mine, [...changes].reverse());
        expect(cellsOf(back)).toEqual(cellsOf(there));
      }),
    );
  });

  test('a conflict is where both changed a cell, and nowhere else', () => {
    fc.assert(
      fc.property(tables, tables, tables, (base, mine, theirs) => {
        const before = cellsOf(base);
        for (const change of threeWay({ base, mine, theirs, whole: true })) {
          if (change.kind !== 'cell') continue;
          const was = before.get(change.key)?.[change.column] ?? null;
          expect(change.base).toBe(was);
          expect(change.theirs).not.toBe(was);
          if (was !== null) expect(change.conflict).toBe(change.mine !== was);
        }
      }),
    );
  });
});

describe('a list of some rows', () => {
  const mine = tableOf([rowOf('a', '1', ''), rowOf('b', '', '')]);
  const kinds = (changes: readonly Change[]) => changes.map((c) => [c.kind, c.key, c.conflict]);

  test('takes nothing out, fills blanks without conflict, and asks where two values differ', () => {
    const theirs = tableOf([rowOf('a', '9', ''), rowOf('b', '4', '')]);
    expect(kinds(threeWay({ base: null, mine, theirs, whole: false }))).toEqual([
      ['cell', 'a', true],
      ['cell', 'b', false],
    ]);
    expect(kinds(threeWay({ base: null, mine, theirs: tableOf([]), whole: false }))).toEqual([]);
  });

  test('a whole table without a row that was changed here is a conflict', () => {
    const base = tableOf([rowOf('a', '0', ''), rowOf('b', '', '')]);
    expect(kinds(threeWay({ base, mine, theirs: tableOf([]), whole: true }))).toEqual([
      ['removed', 'a', true],
      ['removed', 'b', false],
    ]);
  });

  test('a row added here is never taken out by a table that began before it', () => {
    const base = tableOf([rowOf('a', '1', '')]);
    expect(threeWay({ base, mine, theirs: base, whole: true })).toEqual([]);
  });
});
