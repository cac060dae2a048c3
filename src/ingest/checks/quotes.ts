import type { TableName } from '#catalog/tables.ts';
import { nearestSentence } from '#policy/nearestSentence.ts';
import type { Draft, Line } from '../lines.ts';
import { type Check, type Finding, rowFault, rowWarning } from './check.ts';
import { type PrintedPolicy, printedPolicy } from './printedPolicy.ts';

/** Tables whose rows quote the clause they rest on. */
const QUOTING = [
  'targets',
  'provisions',
  'policyNumbers',
  'conditions',
  'commitments',
  'applicability',
] as const satisfies readonly TableName[];

/** What is given as the words of the policy is found in it, letter for letter. */
export const quotes: Check = function* (draft) {
  const printed = printedPolicy(draft);
  if (!printed) return;
  for (const table of QUOTING) {
    for (const line of draft.lines[table] as readonly Line<(typeof QUOTING)[number]>[]) {
      const { clauseId, quote } = line.row;
      const text = printed.texts.get(itemOf(clauseId, printed));
      if (quote === '' || text === undefined || text.includes(quote)) continue;
      yield misquoted(draft, table, line, printed);
    }
  }
  yield* groupNames(draft, printed);
};

/** A quote may span the sentences of an item; a part is quoted as a whole. */
function itemOf(clauseId: string, { byId }: PrintedPolicy): string {
  const clause = byId.get(clauseId);
  return clause && (clause.kind === 'sentence' || clause.kind === 'duty') ? clause.parentId : clauseId;
}

function misquoted(
  draft: Draft,
  table: (typeof QUOTING)[number],
  line: Line<(typeof QUOTING)[number]>,
  { clauses, texts }: PrintedPolicy,
): Finding {
  const { clauseId, quote } = line.row;
  const holders = clauses.filter(({ id, kind }) => kind !== 'part' && texts.get(id)?.includes(quote));
  const elsewhere = holders.find(({ text }) => text !== '') ?? holders[0];
  const near = elsewhere ? null : nearestSentence(quote, clauses);
  const expected = elsewhere
    ? `这段话在 ${elsewhere.id}`
    : near
      ? `照录原文；最接近的是 ${near.id}“${near.text}”`
      : `照录 ${clauseId} 的原文`;
  const told = { check: 'quotes', column: 'quote', expected, found: quote } as const;
  const message = `引文在 ${clauseId} 的原文里查不到`;
  return table === 'targets'
    ? rowWarning(draft, table, line, { ...told, message })
    : rowFault(
        draft,
        table,
        line,
        { ...told, message: `${message}，引文不显示，其余保留` },
        { set: { quote: '' } },
      );
}

/** A department that is said to be in the leading group is named so in the text. */
function* groupNames(draft: Draft, { clauses }: PrintedPolicy): Generator<Finding> {
  for (const line of draft.lines.departments) {
    const { groupName } = line.row;
    if (groupName === '' || clauses.some(({ text }) => text.includes(groupName))) continue;
    const message = `“${groupName}”在方案原文里查不到，按不在领导小组处理，其余保留`;
    const told = {
      check: 'quotes',
      column: 'groupName',
      message,
      expected: '附件名单里的写法，或留空',
    } as const;
    yield rowFault(draft, 'departments', line, told, { set: { groupName: '' } });
  }
}
