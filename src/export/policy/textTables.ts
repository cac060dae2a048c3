import { CLAUSE_KINDS } from '#catalog/policy.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import { aimsOf } from '#policy/aimsOf.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { sentenceOf } from '#policy/sentenceOf.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import type { ViewState } from '#view/viewState.ts';
import { type ExportTable, wordTable } from '../exportTable.ts';
import { targetTable } from '../targetTable.ts';
import { POLICY_SOURCE } from './policySource.ts';

/** What the policy asks in numbers with what is known of each, what it wants in words, and all its numbers. */
export function policyTargetTables(
  dataset: Dataset,
  policy: Policy,
  view: ViewState,
): readonly ExportTable[] {
  const lookup = policyLookupOf(policy);
  return [
    targetTable(dataset, view),
    wordTable(
      '定性目标',
      '方案没有给出数，这里不判',
      ['目标', '条款'],
      aimsOf(lookup).map(({ quote, clauseId }) => [quote, clausePlace(lookup, clauseId)]),
      [POLICY_SOURCE],
    ),
    wordTable(
      '方案中的数',
      '按原文写法',
      ['名称', '原文写作', '条款', '原文', '说明'],
      policy.policyNumbers.map(({ name, value, clauseId, quote, note }) => [
        name,
        value,
        clausePlace(lookup, sentenceOf(lookup, clauseId, quote)),
        quote,
        note,
      ]),
      [POLICY_SOURCE],
    ),
  ];
}

/** The whole original, a row each sentence, as numbered. */
export function documentTables({ clauses, ...policy }: Policy): readonly ExportTable[] {
  const lookup = policyLookupOf({ clauses, ...policy });
  return [
    wordTable(
      '原文',
      '逐句编号，姓名等均按原文',
      ['编号', '条款', '种类', '标题', '原文', '首行', '末行'],
      clauses.map(({ id, kind, title, text, firstLine, lastLine }) => [
        id,
        clausePlace(lookup, id),
        CLAUSE_KINDS[kind].label,
        title,
        text,
        firstLine,
        lastLine,
      ]),
      [POLICY_SOURCE],
    ),
  ];
}
