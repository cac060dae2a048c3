import { TABLES, type TableName } from '#catalog/tables.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { applyChanges } from '#merge/applyChanges.ts';
import type { Change } from '#merge/changes.ts';
import { writeTextTable } from '#merge/textTable.ts';
import { threeWay } from '#merge/threeWay.ts';
import { readTextTable } from './readTextTable.ts';
import { TABLE_NAMES } from './resources.ts';
import { tablePaths } from './tablePaths.ts';

/** What another package has otherwise in one table. */
export interface TableChanges {
  readonly table: TableName;
  /** Path of the table in mine. */
  readonly path: string;
  readonly changes: readonly Change[];
  /** Columns of theirs this package does not know; nothing of them is taken. */
  readonly unknownColumns: readonly string[];
}

/** A file that is no table and is otherwise in the other package; taken whole or not at all. */
export interface FileChange {
  readonly path: string;
  /** Both changed it since, or what both began from is not known. */
  readonly conflict: boolean;
}

export interface PackageChanges {
  readonly tables: readonly TableChanges[];
  readonly files: readonly FileChange[];
}

interface Three {
  readonly base: PackageFiles | null;
  readonly mine: PackageFiles;
  readonly theirs: PackageFiles;
}

/** What theirs has otherwise than mine, changes of mine alone left out. Faulty descriptors list the usual places. */
export function packageChanges({ base, mine, theirs }: Three): PackageChanges {
  const places = { base: base && tablePaths(base), mine: tablePaths(mine), theirs: tablePaths(theirs) };
  const tables = TABLE_NAMES.flatMap((table) => {
    const path = places.mine[table];
    const texts = {
      base: places.base && base?.[places.base[table]],
      mine: mine[path],
      theirs: theirs[places.theirs[table]],
    };
    if (texts.theirs === undefined || texts.theirs === texts.mine) return [];
    const { key } = TABLES[table];
    const read = (text: string) => readTextTable(text, key);
    const own = read(texts.mine ?? `${Object.keys(TABLES[table].columns).join(',')}\n`);
    const other = read(texts.theirs);
    const before = texts.base === undefined || texts.base === null ? null : read(texts.base);
    const changes = threeWay({ base: before, mine: own, theirs: other, whole: true });
    const unknownColumns = other.columns.filter((column) => !own.columns.includes(column));
    return changes.length + unknownColumns.length > 0 ? [{ table, path, changes, unknownColumns }] : [];
  });
  const listed = new Set([...Object.values(places.mine), ...Object.values(places.theirs)]);
  const files = Object.keys(theirs)
    .filter((path) => !listed.has(path) && theirs[path] !== mine[path] && theirs[path] !== base?.[path])
    .map((path) => ({ path, conflict: mine[path] !== undefined && mine[path] !== base?.[path] }));
  return { tables, files };
}

/** Mine with the accepted changes and no others; every other file is the very same text. */
export function applyPackageChanges(
  mine: PackageFiles,
  theirs: PackageFiles,
  accepted: {
    readonly tables: readonly Pick<TableChanges, 'table' | 'path' | 'changes'>[];
    readonly files: readonly Pick<FileChange, 'path'>[];
  },
): PackageFiles {
  const next: Record<string, string> = { ...mine };
  for (const { table, path, changes } of accepted.tables) {
    if (changes.length === 0) continue;
    const columns = Object.keys(TABLES[table].columns);
    const own = readTextTable(mine[path] ?? `${columns.join(',')}\n`, TABLES[table].key);
    next[path] = writeTextTable(applyChanges(own, changes));
  }
  for (const { path } of accepted.files) {
    const text = theirs[path];
    if (text !== undefined) next[path] = text;
  }
  return next;
}
