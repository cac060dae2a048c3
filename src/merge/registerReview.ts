import { type Column, TABLES } from '#catalog/tables.ts';
import type { Proposed } from '#domain/intake.ts';
import type { CellChange } from './changes.ts';
import type { Reviewed } from './figureReview.ts';
import type { ReviewField, ReviewItem } from './reviewItem.ts';
import { rowCells } from './rowCells.ts';
import type { TextRow, TextTable } from './textTable.ts';

type Register = 'enterprises' | 'parks';
type Thing = Proposed<Register>;
type Cells = Readonly<Record<string, string>>;

/** Columns that only mean something together. */
const POSITION = ['placeCode', 'lon', 'lat', 'positionQuality'];
const SECTORS = ['sectorId', 'sectorIds', 'leadSectors'];
/** Goes with whatever of the row is taken. */
const FOLLOWS = 'sourceId';

/** Names the item that adds a row of a register. */
export const additionId = (table: Register, key: string): string => `${table}\n${key}`;

/** Holds firms or parks one after another against their register. What they do not say changes nothing. */
export function registerReview(
  table: Register,
  mine: TextTable,
  path: string,
): (thing: Thing) => Reviewed<Thing> {
  const rows = new Map<string, TextRow>();
  for (const row of mine.rows) if (!rows.has(row.key)) rows.set(row.key, row);
  const seen = new Map<string, Thing>();

  return (thing) => {
    const { id } = thing.row;
    const cells = rowCells(thing.row);
    const first = seen.get(id);
    if (first)
      return JSON.stringify(first.row) === JSON.stringify(thing.row)
        ? { kind: 'same' }
        : { kind: 'clash', first };
    seen.set(id, thing);
    const own = rows.get(id);
    const base = { table, path, needs: '', from: thing.from } as const;
    if (!own) {
      const row: TextRow = { key: id, cells, source: null };
      const addition: ReviewItem = {
        ...base,
        id: additionId(table, id),
        kind: 'added',
        cells,
        before: null,
        fields: [],
        conflict: false,
        effects: { take: [{ kind: 'added', key: id, row, conflict: false }] },
      };
      return { kind: 'items', items: [addition] };
    }
    const differing = Object.entries(TABLES[table].columns as Readonly<Record<string, Column>>)
      .filter(([column]) => column !== FOLLOWS && differs(column, own.cells, cells))
      .map(([column]) => column);
    const items = together(differing).map((columns): ReviewItem => {
      const fields = columns.map((column) => fieldOf(column, own.cells, cells));
      const written = [...columns, ...(cells[FOLLOWS] === own.cells[FOLLOWS] ? [] : [FOLLOWS])];
      return {
        ...base,
        id: `${table}\n${id}\n${columns[0]}`,
        kind: 'changed',
        cells: own.cells,
        before: own.cells,
        fields,
        conflict: disagrees(columns, own.cells, cells),
        effects: { take: written.map((column) => change(own, column, cells[column] ?? '')) },
      };
    });
    return items.length === 0 ? { kind: 'same' } : { kind: 'items', items };
  };
}

const fieldOf = (column: string, mine: Cells, theirs: Cells): ReviewField => ({
  column,
  mine: mine[column] ?? '',
  theirs: theirs[column] ?? '',
});

const change = (row: TextRow, column: string, theirs: string): CellChange => ({
  kind: 'cell',
  key: row.key,
  column,
  base: null,
  mine: row.cells[column] ?? '',
  theirs,
  conflict: false,
});

const plain = (text: string): string =>
  text !== '' && Number.isFinite(Number(text))
    ? String(Number(text))
    : text
        .split('|')
        .map((part) => part.trim())
        .join('|');

function differs(column: string, mine: Cells, theirs: Cells): boolean {
  const own = mine[column];
  const their = theirs[column] ?? '';
  // A column the package does not have, or nothing said.
  if (own === undefined || (their === '' && !POSITION.includes(column))) return false;
  return plain(own) !== plain(their);
}

/** Columns that belong together in one, each other alone. */
function together(columns: readonly string[]): readonly (readonly string[])[] {
  const bound = [POSITION, SECTORS].map((group) => columns.filter((column) => group.includes(column)));
  const single = columns.filter((column) => ![...POSITION, ...SECTORS].includes(column));
  return [...bound.filter((group) => group.length > 0), ...single.map((column) => [column])];
}

/** Whether something that was said is to be said otherwise; a better position or a longer note is no dispute. */
function disagrees(columns: readonly string[], mine: Cells, theirs: Cells): boolean {
  if (columns.some((column) => POSITION.includes(column)))
    return mine.positionQuality === 'exact' || mine.positionQuality === theirs.positionQuality;
  return columns.some((column) => {
    const own = mine[column] ?? '';
    if (own === '' || (column === 'role' && own === 'unstated')) return false;
    return !(column === 'note' && (theirs[column] ?? '').startsWith(own));
  });
}
