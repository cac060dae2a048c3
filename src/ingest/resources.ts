import type { OTHER_FILES } from '#catalog/packageFiles.ts';
import { TABLES, type TableName } from '#catalog/tables.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Tables in the order they are declared. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The name of each table in the descriptor: `sample-observations` for `sampleObservations`. */
export const resourceOf = (table: TableName): string => kebab(table);

/** Files of a package that are no tables. */
export const OTHER_RESOURCES = ['counties', 'neighbours', 'notes'] as const;
export type OtherResource = keyof typeof OTHER_FILES;
