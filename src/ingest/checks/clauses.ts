import { ITEM_KINDS } from '#catalog/policy.ts';
import type { Clause } from '#domain/policy.ts';
import { warning } from '../issue.ts';
import type { Draft } from '../lines.ts';
import { type Check, type Finding, rowFault, rowWarning } from './check.ts';
import { type PrintedPolicy, printedPolicy } from './printedPolicy.ts';
import { brokenReferences, missing, valueReader } from './references.ts';

const check = 'clauses';

/** Every clause a row names is one of the policy, stands where the row says, and reads as it was printed. */
export const clauses: Check = function* (draft) {
  yield* brokenReferences(draft, check);
  if (draft.unread.has('clauses')) return;
  yield* settledRows(draft);
  yield* places(draft);
  const printed = printedPolicy(draft);
  if (!printed) return;
  yield* misprints(draft, printed);
  yield* leftUnlisted(draft, printed);
};

/** Targets are settled before the policy is read: they keep working, only their clause leads nowhere. */
function* settledRows(draft: Draft): Generator<Finding> {
  const known = valueReader(draft)('clauses', 'id');
  for (const line of draft.lines.targets) {
    const { clauseId } = line.row;
    if (known.has(clauseId)) continue;
    const { why, expected } = missing(draft, 'clauses', 'id', clauseId);
    const message = `${why}，此目标照常使用，但打不开条款`;
    yield rowWarning(draft, 'targets', line, { check, column: 'clauseId', message, expected });
  }
}

const isWithin = (clauseId: string, itemId: string): boolean =>
  clauseId === itemId || clauseId.startsWith(`${itemId}.`);

/** An item is of the part its kind stands in, and a sentence is one of the item it is given for. */
function* places(draft: Draft): Generator<Finding> {
  for (const line of draft.lines.items) {
    const { clauseId, kind } = line.row;
    const { label, part } = ITEM_KINDS[kind];
    if (isWithin(clauseId, part)) continue;
    const message = `${label}都在第 ${part} 部分，而 ${clauseId} 不在`;
    yield rowWarning(draft, 'items', line, { check, column: 'kind', message, expected: `${part}.x 的条款` });
  }
  for (const table of ['provisions', 'conditions', 'commitments', 'applicability'] as const) {
    for (const line of draft.lines[table]) {
      const { clauseId, itemId } = line.row;
      if (isWithin(clauseId, itemId)) continue;
      const message = `${clauseId} 不在 ${itemId} 之下`;
      const expected = `${itemId} 或它下面的句`;
      yield rowWarning(draft, table, line, { check, column: 'clauseId', message, expected });
    }
  }
}

const bare = (text: string) => text.replace(/\s/g, '');

/** A row whose words are not in the text takes those of the text; one the text does not have is not taken. */
function* misprints(draft: Draft, { byId, texts }: PrintedPolicy): Generator<Finding> {
  const whole = bare([...byId.values()].map((clause) => clause.title + clause.text).join('\n'));
  for (const line of draft.lines.clauses) {
    const { id } = line.row;
    const original = byId.get(id);
    for (const column of ['title', 'text'] as const) {
      if (whole.includes(bare(line.row[column]))) continue;
      const message = `${id} 的${column === 'title' ? '标题' : '原文'}在方案原文里查不到`;
      if (original) {
        const told = {
          check,
          column,
          message: `${message}，按原文显示`,
          expected: original[column],
        } as const;
        yield rowFault(draft, 'clauses', line, told, { set: { [column]: original[column] } });
      } else {
        const expected = `方案原文里有的条款，到 ${lastId(texts)} 为止`;
        yield rowFault(draft, 'clauses', line, {
          check,
          column,
          message: `${message}，此行未采用`,
          expected,
        });
      }
    }
  }
}

const lastId = (texts: PrintedPolicy['texts']): string => [...texts.keys()].at(-1) ?? '';

/** Clauses of the text that the table leaves out would be missed by no reader, so they are told. */
function* leftUnlisted(draft: Draft, printed: PrintedPolicy): Generator<Finding> {
  const listed = new Set(draft.lines.clauses.map(({ row }) => row.id));
  const gone = printed.clauses.filter(({ id }: Clause) => !listed.has(id)).map(({ id }) => id);
  if (gone.length === 0) return;
  const shown = `${gone.slice(0, 8).join('、')}${gone.length > 8 ? ' 等' : ''}`;
  const message = `方案原文里有 ${gone.length} 条不在此表：${shown}`;
  const issue = warning(check, { file: draft.files.clauses }, message, '运行 npm run data:policy 重新写出');
  yield { issue, remedy: 'none', at: null };
}
