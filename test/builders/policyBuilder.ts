import { POLICY_TABLES } from '#catalog/policyTables.ts';
import type { PolicyTableName, RowOf } from '#catalog/tables.ts';
import type { Policy } from '#domain/policy.ts';
import { aRow } from './datasetBuilder.ts';

/** What a test says of a policy; everything else is filled. */
export type PolicyInput = { readonly [T in PolicyTableName]?: readonly Partial<RowOf<T>>[] } & Partial<
  Pick<Policy, 'issues' | 'unreadable'>
>;

/** A policy in memory: the rows a test names, blanks filled. */
export function aPolicy({ issues = [], unreadable = [], ...given }: PolicyInput = {}): Policy {
  const names = Object.keys(POLICY_TABLES) as PolicyTableName[];
  const tables = names.map((table) => [table, (given[table] ?? []).map((row) => aRow(table, row))]);
  return { ...Object.fromEntries(tables), issues, unreadable };
}
