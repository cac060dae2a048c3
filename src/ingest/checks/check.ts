import type { CheckId, Issue } from '#catalog/issues.ts';
import type { TableName } from '#catalog/tables.ts';
import { fault, warning } from '../issue.ts';
import type { Cells, Draft, Line } from '../lines.ts';

/** What is done about a fault: the row is not taken, or these cells are changed, or nothing can be done. */
export type Remedy = 'leaveOut' | { readonly set: Cells } | 'none';

export interface Finding {
  readonly issue: Issue;
  readonly remedy: Remedy;
  /** The row meant; null for a whole file. */
  readonly at: { readonly table: TableName; readonly line: number } | null;
}

/**
 * One named check over a parsed package. Pure. Faults must come with a remedy that makes them go away, because
 * checks run again until none finds a new fault: leaving out one row may orphan another.
 */
export type Check = (draft: Draft) => Iterable<Finding>;

export interface Told {
  readonly check: CheckId;
  readonly column?: string | null;
  readonly message: string;
  readonly expected: string;
  readonly found?: string;
}

type AnyLine = Pick<Line<TableName>, 'line' | 'raw'>;

function told(draft: Draft, table: TableName, { line, raw }: AnyLine, { column, found }: Told) {
  const where = { file: draft.files[table], line, column: column ?? null };
  return { where, found: found ?? (column ? (raw()[column] ?? '') : '') };
}

/** A fault in a row; by default the row is left out. */
export function rowFault(
  draft: Draft,
  table: TableName,
  line: AnyLine,
  what: Told,
  remedy: Remedy = 'leaveOut',
): Finding {
  const { where, found } = told(draft, table, line, what);
  const issue = fault(what.check, where, what.message, what.expected, found);
  return { issue, remedy, at: { table, line: line.line } };
}

/** Something in a row that is used, but that someone should look at. */
export function rowWarning(draft: Draft, table: TableName, line: AnyLine, what: Told): Finding {
  const { where, found } = told(draft, table, line, what);
  const issue = warning(what.check, where, what.message, what.expected, found);
  return { issue, remedy: 'none', at: { table, line: line.line } };
}

/** Both tables of observations have the same columns, so a check of one is a check of the other. */
export const OBSERVATION_TABLES = ['observations', 'sampleObservations'] as const;
