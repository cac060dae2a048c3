import type { Change } from './changes.ts';
import type { TextRow, TextTable } from './textTable.ts';

export interface ThreeWayInput {
  /** What mine and theirs began from; null where it is not known. */
  readonly base: TextTable | null;
  readonly mine: TextTable;
  readonly theirs: TextTable;
  /** Theirs is the whole table: a row it lacks was taken out. False for lists that hold some rows only. */
  readonly whole: boolean;
}

/** The first of two rows with one key counts, as it does when a package is checked. */
function byKey(table: TextTable | null): ReadonlyMap<string, TextRow> {
  const rows = new Map<string, TextRow>();
  for (const row of table?.rows ?? []) if (!rows.has(row.key)) rows.set(row.key, row);
  return rows;
}

/**
 * What the other package has otherwise, each change alone, in the order of its rows. What only mine changed is no
 * change: it stays.
 */
export function threeWay({ base, mine, theirs, whole }: ThreeWayInput): readonly Change[] {
  const [baseRows, mineRows, theirRows] = [byKey(base), byKey(mine), byKey(theirs)];
  const columns = theirs.columns.filter((column) => mine.columns.includes(column));
  const changes: Change[] = [];
  for (const row of theirRows.values()) {
    const own = mineRows.get(row.key);
    const before = baseRows.get(row.key);
    if (own) changes.push(...cellChanges(columns, before ?? null, own, row));
    else if (!before) changes.push({ kind: 'added', key: row.key, row, conflict: false });
    else if (!same(columns, before, row)) changes.push({ kind: 'added', key: row.key, row, conflict: true });
  }
  if (!whole) return changes;
  for (const row of mineRows.values()) {
    if (theirRows.has(row.key)) continue;
    const before = baseRows.get(row.key);
    // Not in what both began from: it is mine alone, and stays.
    if (base !== null && !before) continue;
    const conflict = before === undefined || !same(mine.columns, before, row);
    changes.push({ kind: 'removed', key: row.key, row, conflict });
  }
  return changes;
}

const cellOf = (row: TextRow, column: string): string => row.cells[column] ?? '';

const same = (columns: readonly string[], a: TextRow, b: TextRow): boolean =>
  columns.every((column) => cellOf(a, column) === cellOf(b, column));

function cellChanges(
  columns: readonly string[],
  before: TextRow | null,
  own: TextRow,
  theirs: TextRow,
): readonly Change[] {
  return columns.flatMap((column): Change[] => {
    const [mine, their] = [cellOf(own, column), cellOf(theirs, column)];
    const base = before && cellOf(before, column);
    if (mine === their || their === base) return [];
    const conflict = base === null ? mine !== '' && their !== '' : mine !== base;
    return [{ kind: 'cell', key: own.key, column, base, mine, theirs: their, conflict }];
  });
}
