import { TABLES, type TableName } from '#catalog/tables.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { resourceOf, TABLE_NAMES } from './resources.ts';

/** Where each table lies by the package's own descriptor. */
export function tablePaths(files: PackageFiles): Readonly<Record<TableName, string>> {
  const named = new Map<unknown, unknown>();
  try {
    const { resources } = JSON.parse(files['datapackage.json'] ?? '');
    for (const { name, path } of resources) named.set(name, path);
  } catch {
    // What is wrong with a descriptor is told when the package is checked.
  }
  const pathOf = (table: TableName): string => {
    const path = named.get(resourceOf(table));
    return typeof path === 'string' ? path : TABLES[table].file;
  };
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, pathOf(table)])) as Record<TableName, string>;
}
