import type { CellChange, Change } from './changes.ts';
import type { TextRow, TextTable } from './textTable.ts';

/**
 * The table with the accepted changes and no others. Rows nobody changed keep their very text; added rows follow at
 * the end in the order they are given.
 */
export function applyChanges(mine: TextTable, accepted: readonly Change[]): TextTable {
  const removed = new Set(accepted.filter((c) => c.kind === 'removed').map((c) => c.key));
  const cells = new Map<string, CellChange[]>();
  for (const change of accepted) {
    if (change.kind !== 'cell') continue;
    cells.set(change.key, [...(cells.get(change.key) ?? []), change]);
  }
  const seen = new Set<string>();
  const kept = mine.rows.flatMap((row) => {
    // A second row with the same key is not used as it stands; it stays as it is.
    if (seen.has(row.key)) return [row];
    seen.add(row.key);
    return removed.has(row.key) ? [] : [changed(row, cells.get(row.key) ?? [])];
  });
  const known = new Set(mine.rows.map((row) => row.key));
  const added = accepted.flatMap((c) => (c.kind === 'added' && !known.has(c.key) ? [own(mine, c.row)] : []));
  return { ...mine, rows: [...kept, ...added] };
}

function changed(row: TextRow, changes: readonly CellChange[]): TextRow {
  const effective = changes.filter(({ column, theirs }) => (row.cells[column] ?? '') !== theirs);
  if (effective.length === 0) return row;
  const patch = Object.fromEntries(effective.map(({ column, theirs }) => [column, theirs]));
  return { key: row.key, cells: { ...row.cells, ...patch }, source: null };
}

/** A row of another file, in the columns of this one. */
const own = ({ columns }: TextTable, { key, cells }: TextRow): TextRow => ({
  key,
  cells: Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])),
  source: null,
});
