import type { Issue } from '#catalog/issues.ts';
import type { TableName } from '#catalog/tables.ts';
import type { Check, Finding } from './checks/check.ts';
import { issueKey } from './issue.ts';
import { type Cells, type Draft, type LeftOut, type Line, type Lines, toLine } from './lines.ts';

export interface Settled {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

/**
 * Runs the checks, applies the remedies, and runs them again until no new fault is found, since a row left out
 * may orphan others. Warnings are those of the settled package.
 */
export function settle(start: Draft, checks: readonly Check[]): Settled {
  const faults = new Map<string, Issue>();
  let draft = start;
  for (;;) {
    const findings = checks.flatMap((check) => [...check(draft)]);
    const fresh = findings.filter(({ issue }) => issue.severity === 'fault' && !faults.has(issueKey(issue)));
    if (fresh.length === 0) {
      const warnings = findings.map(({ issue }) => issue).filter(({ severity }) => severity === 'warning');
      return { draft, issues: [...faults.values(), ...warnings] };
    }
    for (const { issue } of fresh) faults.set(issueKey(issue), issue);
    draft = remedied(draft, fresh);
  }
}

interface Plan {
  leaveOut: boolean;
  set: Cells;
}

function remedied(draft: Draft, findings: readonly Finding[]): Draft {
  const plans = new Map<string, Plan>();
  for (const { at, remedy } of findings) {
    if (!at || remedy === 'none') continue;
    const key = `${at.table}:${at.line}`;
    const plan = plans.get(key) ?? { leaveOut: false, set: {} };
    if (remedy === 'leaveOut') plan.leaveOut = true;
    else plan.set = { ...plan.set, ...remedy.set };
    plans.set(key, plan);
  }
  const leftOut: LeftOut[] = [...draft.leftOut];
  const apply = (table: TableName, line: Line<TableName>): Line<TableName>[] => {
    const plan = plans.get(`${table}:${line.line}`);
    if (!plan) return [line];
    if (!plan.leaveOut) return [toLine(line.line, { ...line.cells, ...plan.set }, line.raw)];
    leftOut.push({ table, line: line.line, raw: line.raw() });
    return [];
  };
  const tables = (Object.keys(draft.lines) as TableName[]).map((table) => {
    const lines: readonly Line<TableName>[] = draft.lines[table];
    return [table, lines.flatMap((line) => apply(table, line))] as const;
  });
  return { ...draft, lines: Object.fromEntries(tables) as unknown as Lines, leftOut };
}
