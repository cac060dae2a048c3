import { TABLES, type TableName } from '#catalog/tables.ts';
import type { Draft, Line } from '../lines.ts';
import { type Check, type Finding, OBSERVATION_TABLES, rowFault } from './check.ts';
import { brokenReferences, missing, valueReader } from './references.ts';

/** Tables whose rows may be the subject of a figure; areas belong to the check of areas. */
const SUBJECT_TABLES: Readonly<Record<string, TableName>> = {
  town: 'towns',
  enterprise: 'enterprises',
  park: 'parks',
};

/** Every reference leads to a row, and no row is above itself. */
export const foreignKeys: Check = function* (draft) {
  yield* brokenReferences(draft, 'foreignKeys');
  yield* subjects(draft);
  for (const table of ['areas', 'sectors', 'parks'] as const) yield* loops(draft, table);
};

function* subjects(draft: Draft): Generator<Finding> {
  const values = valueReader(draft);
  const all = (['areas', 'towns', 'enterprises', 'parks'] as const).map((t) => t as TableName);
  const anyUnread = all.some((table) => draft.unread.has(table));
  for (const table of OBSERVATION_TABLES) {
    for (const line of draft.lines[table]) {
      const { subjectKind, subjectId, alsoSubjectId } = line.row;
      const target = SUBJECT_TABLES[subjectKind];
      if (target && !draft.unread.has(target) && !values(target, 'id').has(subjectId)) {
        const { why, expected } = missing(draft, target, 'id', subjectId);
        const message = `${why}，此行未采用`;
        yield rowFault(draft, table, line, { check: 'foreignKeys', column: 'subjectId', message, expected });
      }
      if (alsoSubjectId === '' || anyUnread) continue;
      if (all.some((other) => values(other, 'id').has(alsoSubjectId))) continue;
      const message = `“${alsoSubjectId}”在区域、专业镇、企业、园区各表里都查不到，此格按空白处理，其余保留`;
      const told = {
        check: 'foreignKeys',
        column: 'alsoSubjectId',
        message,
        expected: '某个对象的编号',
      } as const;
      yield rowFault(draft, table, line, told, { set: { alsoSubjectId: '' } });
    }
  }
}

/** A chain of parents that comes back to where it began would never end. */
function* loops(draft: Draft, table: 'areas' | 'sectors' | 'parks'): Generator<Finding> {
  const lines: readonly Line<TableName>[] = draft.lines[table];
  const parents = new Map(lines.map((line) => [line.cells.id, line.cells.parentId]));
  for (const line of lines) {
    const start = line.cells.id;
    let at = parents.get(start);
    for (let steps = 0; at !== '' && at !== undefined && at !== start && steps <= lines.length; steps += 1) {
      at = parents.get(at);
    }
    if (at !== start) continue;
    const title = TABLES[table].columns.parentId.title;
    const message = `${title}绕了一圈又回到自己，此格按空白处理，其余保留`;
    const told = {
      check: 'foreignKeys',
      column: 'parentId',
      message,
      expected: '真正的上级，或留空',
    } as const;
    yield rowFault(draft, table, line, told, { set: { parentId: '' } });
  }
}
