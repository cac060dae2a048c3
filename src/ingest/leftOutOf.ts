import type { TableName } from '#catalog/tables.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { LeftOutOfPublic } from '#domain/publicEdition.ts';
import type { TextCells } from '#merge/rewriteRows.ts';
import type { TextTable, TextTables } from '#merge/textTable.ts';
import { TABLE_NAMES } from './resources.ts';

type Pair = readonly [before: TextCells, after: TextCells];

const POSITION: readonly string[] = ['lon', 'lat', 'positionQuality'];

/** What a package has and another made from it has not, counted cell by cell. */
export function leftOutOf(
  tables: readonly [before: TextTables, after: TextTables],
  files: readonly [before: PackageFiles, after: PackageFiles],
): LeftOutOfPublic {
  const changed = TABLE_NAMES.flatMap((table) => {
    const [before, after] = [tables[0][table], tables[1][table]];
    return before && after ? [{ table, before, after, pairs: pairsOf(before, after) }] : [];
  });
  return {
    rows: counted(changed, ({ before, after }) => before.rows.length - after.rows.length),
    columns: changed.flatMap(({ table, before, pairs }) =>
      before.columns
        .filter((column) => !POSITION.includes(column) || !wasPlaced(table))
        .map((column) => ({ table, column, count: pairs.filter((pair) => lacks(pair, column)).length }))
        .filter(({ count }) => count > 0),
    ),
    positions: counted(changed, ({ table, pairs }) =>
      wasPlaced(table)
        ? pairs.filter((pair) => POSITION.some((column) => pair[0][column] !== pair[1][column])).length
        : 0,
    ),
    files: Object.keys(files[0]).filter((path) => files[1][path] === undefined),
  };
}

const wasPlaced = (table: TableName): boolean => ['towns', 'enterprises', 'parks'].includes(table);

const lacks = ([before, after]: Pair, column: string): boolean =>
  (before[column] ?? '') !== '' && (after[column] ?? '') === '';

const counted = <T extends { readonly table: TableName }>(
  tables: readonly T[],
  count: (table: T) => number,
) => tables.map((table) => ({ table: table.table, count: count(table) })).filter((row) => row.count > 0);

/** Rows of both. What remains is in the same order. */
function pairsOf(before: TextTable, after: TextTable): readonly Pair[] {
  let at = 0;
  return before.rows.flatMap(({ key, cells }): Pair[] => {
    const left = after.rows[at];
    if (left?.key !== key) return [];
    at += 1;
    return [[cells, left.cells]];
  });
}
