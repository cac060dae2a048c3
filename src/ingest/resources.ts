import type { OTHER_FILES } from '#catalog/packageFiles.ts';
import { POLICY_TABLES } from '#catalog/policyTables.ts';
import { type CoreTableName, type PolicyTableName, TABLES, type TableName } from '#catalog/tables.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Tables in the order they are declared. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
/** Those of the policy are read last, the others first. */
export const POLICY_TABLE_NAMES = Object.keys(POLICY_TABLES) as readonly PolicyTableName[];
export const CORE_TABLE_NAMES = TABLE_NAMES.filter(
  (table): table is CoreTableName => !Object.hasOwn(POLICY_TABLES, table),
);

/** The name of each table in the descriptor: `sample-observations` for `sampleObservations`. */
export const resourceOf = (table: TableName): string => kebab(table);

/** Files of a package that hold outlines. */
export const OUTLINES = ['counties', 'neighbours'] as const;
export type OutlinesName = (typeof OUTLINES)[number];

/** Files of a package that are no tables. */
export const CORE_OTHERS = [...OUTLINES, 'notes'] as const;
export const OTHER_RESOURCES = [...CORE_OTHERS, 'policyText'] as const;
export type OtherResource = keyof typeof OTHER_FILES;

/** The name of a file in the descriptor: `policy-text` for `policyText`. */
export const otherResourceOf = (name: OtherResource): string => kebab(name);
