import { FIGURE_TABLES } from './figureTables.ts';
import { POLICY_TABLES } from './policyTables.ts';
import { SOURCE_TABLES } from './sourceTables.ts';
import { SUBJECT_TABLES } from './subjectTables.ts';

export type { Column, Table } from './column.ts';

/**
 * The tables of a data package: one declaration for parsing, checking, the descriptor and the row types.
 * What others refer to comes first, so that a list in this order tells causes before consequences.
 */
export const TABLES = {
  ...SOURCE_TABLES,
  ...SUBJECT_TABLES,
  ...FIGURE_TABLES,
  ...POLICY_TABLES,
} as const;

export type TableName = keyof typeof TABLES;
/** Tables of the policy, read after the others. */
export type PolicyTableName = keyof typeof POLICY_TABLES;
export type CoreTableName = Exclude<TableName, PolicyTableName>;

type Cell<C> = C extends { type: 'list'; values: readonly (infer V)[] }
  ? readonly V[]
  : C extends { type: 'list' }
    ? readonly string[]
    : C extends { type: 'number' | 'integer' | 'fraction'; required: true }
      ? number
      : C extends { type: 'number' | 'integer' | 'fraction' }
        ? number | null
        : C extends { type: 'boolean'; required: true }
          ? boolean
          : C extends { type: 'boolean' }
            ? boolean | null
            : C extends { required: true; values: readonly (infer V)[] }
              ? V
              : C extends { values: readonly (infer V)[] }
                ? V | ''
                : string;

/** One parsed row of a table. */
export type RowOf<T extends TableName> = {
  readonly [K in keyof (typeof TABLES)[T]['columns']]: Cell<(typeof TABLES)[T]['columns'][K]>;
};
