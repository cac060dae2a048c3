import { TABLES } from '#catalog/tables.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { readTextTable } from '../readTextTable.ts';
import { tablePaths } from '../tablePaths.ts';

const NAMED = ['areas', 'towns', 'enterprises', 'parks'] as const;

/** Names of what a package knows, by id. */
export function namesIn(files: PackageFiles): ReadonlyMap<string, string> {
  const paths = tablePaths(files);
  return new Map(
    NAMED.flatMap((table) =>
      readTextTable(files[paths[table]] ?? '', TABLES[table].key).rows.map(
        ({ cells }) => [cells.id ?? '', cells.name ?? ''] as const,
      ),
    ),
  );
}
