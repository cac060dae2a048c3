import Papa from 'papaparse';
import type { Column } from '#catalog/column.ts';
import type { Issue } from '#catalog/issues.ts';
import { POLICY_TABLES } from '#catalog/policyTables.ts';
import { TABLES, type TableName } from '#catalog/tables.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Evidence, Policy } from '#domain/policy.ts';
import { areas } from './checks/areas.ts';
import { evidence } from './checks/evidence.ts';
import { foreignKeys } from './checks/foreignKeys.ts';
import { sources } from './checks/sources.ts';
import { unique } from './checks/unique.ts';
import { sortIssues } from './issue.ts';
import { type Cells, type Draft, type Line, type Lines, toLine } from './lines.ts';
import { type ParsedTable, parseTable } from './parseTable.ts';
import { readText } from './readText.ts';
import { TABLE_NAMES } from './resources.ts';
import { settle } from './settle.ts';

export interface ReadEvidence {
  readonly rows: readonly Evidence[];
  /** What is wrong with the file; the rows concerned are not among them. */
  readonly issues: readonly Issue[];
}

/** Rows with the columns of the package's own file of evidence, the text as it is. */
export function writeEvidence(rows: readonly Evidence[]): string {
  const fields = Object.keys(POLICY_TABLES.evidence.columns);
  return `${Papa.unparse({ fields, data: [...rows] }, { newline: '\n' })}\n`;
}

/** Reads such a file by the same declarations and checks as the package's own, against the package that is open. */
export function readEvidence(
  file: string,
  bytes: Uint8Array,
  dataset: Dataset,
  policy: Policy,
): ReadEvidence {
  const { text, issues } = readText(file, { kind: 'bytes', bytes });
  if (text === null) return { rows: [], issues };
  const parsed = parseTable(file, text, POLICY_TABLES.evidence);
  const settled = settle(draftOf(file, parsed, dataset, policy), CHECKS);
  const found = [...issues, ...parsed.issues, ...settled.issues.filter((issue) => issue.file === file)];
  return { rows: settled.draft.lines.evidence.map(({ row }) => row), issues: sortIssues(found) };
}

const CHECKS = [unique, areas, sources, foreignKeys, evidence];

const COLUMNS: Readonly<Record<string, Column>> = POLICY_TABLES.evidence.columns;
/** What evidence refers to. The other tables count as not read: they are settled, and nothing is asked of them. */
const NEEDED = new Set(Object.values(COLUMNS).flatMap(({ foreign }) => (foreign ? [foreign[0]] : [])));

/** The file as if it were the package's own. */
function draftOf(file: string, { rows, leftOut }: ParsedTable, dataset: Dataset, policy: Policy): Draft {
  const known: Readonly<Record<TableName, readonly object[]>> = { ...dataset, ...policy };
  const linesOf = (table: TableName): readonly Line<TableName>[] => {
    if (table === 'evidence') return rows.map(({ line, cells, raw }) => toLine(line, cells, raw));
    return NEEDED.has(table) ? known[table].map((row, i) => toLine(i, row as Cells, () => ({}))) : [];
  };
  const nameOf = (table: TableName) => (table === 'evidence' ? file : TABLES[table].file);
  const lost = new Set([...dataset.unreadable, ...policy.unreadable]);
  const isUnread = (table: TableName) =>
    table !== 'evidence' && (!NEEDED.has(table) || lost.has(TABLES[table].file));
  const byTable = <V>(make: (table: TableName) => V) =>
    Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)]));
  return {
    meta: dataset.meta,
    lines: byTable(linesOf) as unknown as Lines,
    files: byTable(nameOf) as Draft['files'],
    unread: new Set(TABLE_NAMES.filter(isUnread)),
    leftOut: leftOut.map((out) => ({ table: 'evidence', ...out })),
    countiesFile: '',
    counties: null,
    policyText: null,
  };
}
