import type { Column } from '#catalog/column.ts';
import { POLICY_TABLES } from '#catalog/policyTables.ts';
import { isPartialDate } from './partialDate.ts';
import type { Evidence } from './policy.ts';

const COLUMNS: Readonly<Record<string, Column>> = POLICY_TABLES.evidence.columns;
const NAMES = Object.keys(COLUMNS) as (keyof Evidence)[];

/** Evidence with nothing said yet but what it is about. */
export const blankEvidence = (given: Pick<Evidence, 'id' | 'kind' | 'finding' | 'standing'>): Evidence => ({
  townId: '',
  areaId: '',
  conditionId: '',
  commitmentId: '',
  level: '',
  value: null,
  observationId: '',
  text: '',
  sourceId: '',
  sourceText: '',
  date: '',
  enteredBy: '',
  enteredOn: '',
  note: '',
  ...given,
});

export const sameEvidence = (a: Evidence | null, b: Evidence | null): boolean =>
  a === b || (a !== null && b !== null && NAMES.every((name) => a[name] === b[name]));

/** A row kept by an earlier visit, maybe by an earlier version of the page. Null when it is none. */
export function readEvidence(kept: unknown): Evidence | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const cells = kept as Readonly<Record<string, unknown>>;
  const row = NAMES.map((name) => [name, cells[name] ?? (name === 'value' ? null : '')] as const);
  const sound = row.every(([name, cell]) => fits(cell, COLUMNS[name]));
  return sound ? (Object.fromEntries(row) as unknown as Evidence) : null;
}

function fits(cell: unknown, column: Column | undefined): boolean {
  if (column?.type === 'number') return cell === null || (typeof cell === 'number' && Number.isFinite(cell));
  if (typeof cell !== 'string') return false;
  if (cell === '') return column?.required !== true;
  return column?.type === 'date' ? isPartialDate(cell) : (column?.values?.includes(cell) ?? true);
}
