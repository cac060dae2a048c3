import { DUTY_ROLES } from '#catalog/policy.ts';
import type { Duty } from '#domain/policy.ts';
import { dutiesOf } from '#policy/dutiesOf.ts';
import { namesIn } from '#policy/namesIn.ts';
import { warning } from '../issue.ts';
import type { Draft, Line } from '../lines.ts';
import { type Check, type Finding, rowFault } from './check.ts';
import { type PrintedPolicy, printedPolicy } from './printedPolicy.ts';

const check = 'duties';
const keyOf = ({ clauseId, departmentId }: Pick<Duty, 'clauseId' | 'departmentId'>) =>
  `${clauseId} ${departmentId}`;

/**
 * Who stands in which bracket is counted two ways, by reading the brackets of the text and by searching them for
 * names, and both agree with the table.
 */
export const duties: Check = function* (draft) {
  const printed = printedPolicy(draft);
  if (!printed || draft.unread.has('duties') || draft.unread.has('departments')) return;
  const departments = draft.lines.departments.map(({ row }) => row);
  const read = dutiesOf(printed.clauses, departments);
  const byKey = new Map(read.duties.map((duty) => [keyOf(duty), duty]));
  for (const line of draft.lines.duties) yield* againstText(draft, line, byKey.get(keyOf(line.row)));

  const listed = new Set(draft.lines.duties.map(({ row }) => keyOf(row)));
  for (const duty of read.duties) {
    if (listed.has(keyOf(duty))) continue;
    const message = `${duty.clauseId} 的责任单位里有“${duty.asWritten}”，此表没有`;
    yield ofFile(draft, 'duties', message, `补上 ${duty.clauseId},${duty.departmentId} 一行`);
  }
  for (const { clauseId, asWritten } of read.unknown) {
    const message = `${clauseId} 写有“${asWritten}”，责任单位表里没有这个名称或别称`;
    yield ofFile(draft, 'departments', message, '补上这个单位，或写进它的别称');
  }
  yield* countedTwice(draft, printed, read.duties);
};

function ofFile(draft: Draft, table: 'duties' | 'departments', message: string, expected: string): Finding {
  return { issue: warning(check, { file: draft.files[table] }, message, expected), remedy: 'none', at: null };
}

function* againstText(draft: Draft, line: Line<'duties'>, printed: Duty | undefined): Generator<Finding> {
  const { clauseId, asWritten, role } = line.row;
  if (!printed) {
    const message = `${clauseId} 的责任单位里没有“${asWritten}”，此行未采用`;
    const expected = '方案原文括号里列出的单位';
    yield rowFault(draft, 'duties', line, { check, column: 'departmentId', message, expected });
    return;
  }
  if (role !== printed.role) {
    const { label } = DUTY_ROLES[printed.role];
    const message = `“${asWritten}”在 ${clauseId} 是${label}，按原文处理`;
    const told = { check, column: 'role', message, expected: printed.role } as const;
    yield rowFault(draft, 'duties', line, told, { set: { role: printed.role } });
  }
  for (const column of ['order', 'asWritten'] as const) {
    if (line.row[column] === printed[column]) continue;
    const right = String(printed[column]);
    const message = `${clauseId} 这个单位的${column === 'order' ? '次序' : '写法'}与原文不同，按原文处理`;
    const told = { check, column, message, expected: right } as const;
    yield rowFault(draft, 'duties', line, told, { set: { [column]: printed[column] } });
  }
}

/** Where reading and searching differ, a separator or a name is not what it seems. */
function* countedTwice(draft: Draft, printed: PrintedPolicy, read: readonly Duty[]): Generator<Finding> {
  const departments = draft.lines.departments.map(({ row }) => row);
  for (const { kind, parentId, text } of printed.clauses) {
    if (kind !== 'duty') continue;
    const searched = namesIn(text, departments);
    for (const { id, name } of departments) {
      const times = read.filter((duty) => duty.clauseId === parentId && duty.departmentId === id).length;
      const found = searched.get(id) ?? 0;
      if (times === found) continue;
      const message = `“${name}”在 ${parentId} 的责任单位里按分隔读出 ${times} 次，按名称查到 ${found} 次`;
      yield ofFile(draft, 'duties', message, '核对原文括号的写法和单位的名称、别称');
    }
  }
}
