import type { Issue } from '#catalog/issues.ts';
import type { PolicyTableName, RowOf } from '#catalog/tables.ts';

export type Clause = RowOf<'clauses'>;
export type PolicyItem = RowOf<'items'>;
export type Department = RowOf<'departments'>;
export type Duty = RowOf<'duties'>;
export type Provision = RowOf<'provisions'>;
export type Condition = RowOf<'conditions'>;
export type Evidence = RowOf<'evidence'>;
export type Commitment = RowOf<'commitments'>;
export type ApplicabilityRule = RowOf<'applicability'>;
export type LandGrade = RowOf<'landGrades'>;

export type PolicyTables = { readonly [T in PolicyTableName]: readonly RowOf<T>[] };

/** The policy of a package, as data. Immutable; made once per load by `ingest`, after the dataset. */
export interface Policy extends PolicyTables {
  /** What was found wrong in the policy's files; the rows concerned are not in the tables. */
  readonly issues: readonly Issue[];
  /** Files that could not be read: nothing may be concluded from their emptiness. */
  readonly unreadable: readonly string[];
}
