import type { CheckId, Issue } from '#catalog/issues.ts';
import { TABLES } from '#catalog/tables.ts';
import { compareCodes } from '#domain/compareCodes.ts';

/** Where in the package something is wrong. */
export interface Where {
  readonly file: string;
  readonly line?: number | null;
  readonly column?: string | null;
}

const LONGEST = 60;

/** Cuts a text to 60 characters, so that a whole page never lands in a message. */
function cut(text: string): string {
  const letters = Array.from(text.slice(0, LONGEST * 2 + 2));
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

const make =
  (severity: Issue['severity']) =>
  (check: CheckId, where: Where, message: string, expected: string, found = ''): Issue => ({
    severity,
    check,
    file: where.file,
    line: where.line ?? null,
    column: where.column ?? null,
    message,
    expected,
    found: cut(found),
  });

/** The row, cell or file is not used as it stands. */
export const fault = make('fault');

/** It is used, but someone should look. */
export const warning = make('warning');

/** Causes before consequences: by the order of tables, then line and column; faults of a whole file first. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const order = (a: Issue, b: Issue) =>
    rankOf(a.file) - rankOf(b.file) ||
    compareCodes(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareCodes(a.column ?? '', b.column ?? '');
  return [...issues].sort(order);
}

const FILES: readonly string[] = Object.values(TABLES).map(({ file }) => file);

/** Files that are no table, such as the descriptor and outlines, come before the tables that rest on them. */
const rankOf = (file: string): number => FILES.indexOf(file);

/** Two issues with the same key say the same thing of the same place. */
export const issueKey = (issue: Issue): string =>
  [issue.severity, issue.check, issue.file, issue.line, issue.column, issue.message].join('\n');
