import { type CommitmentGrouping, FINDINGS, RHYTHMS } from '#catalog/policy.ts';
import { STANDINGS } from '#catalog/standings.ts';
import type { Dataset } from '#domain/dataset.ts';
import { type Lookup, lookupOf } from '#domain/lookup.ts';
import type { Commitment, Evidence, Policy } from '#domain/policy.ts';
import { leadingGroup } from '#policy/leadingGroup.ts';
import { type PolicyLookup, policyLookupOf } from '#policy/policyLookup.ts';
import { responsibleFor } from '#policy/responsibleFor.ts';
import { selectCommitments } from '#selectors/commitmentReadings.ts';
import { asOfDate } from '#selectors/targets.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { groupCommitments } from '#symbology/commitmentGroups.ts';
import { COMMITMENT_STATES, commitmentWhy } from '#symbology/commitmentWords.ts';
import type { ViewState } from '#view/viewState.ts';
import { type ExportTable, wordTable } from '../exportTable.ts';
import { POLICY_SOURCE } from './policySource.ts';

/** What is to be done, with what would prove it and what is known, in the order of the page; and the leading group. */
export function commitmentTables(
  dataset: Dataset,
  policy: Policy,
  view: ViewState,
  grouping: CommitmentGrouping,
): readonly ExportTable[] {
  const rows = lookupOf(dataset);
  const lookup = policyLookupOf(policy);
  const asOf = asOfDate(dataset, view);
  const readings = groupCommitments(grouping, selectCommitments(dataset, policy, view), lookup).flatMap(
    (group) => group.readings,
  );
  const townName = (id: string) => rows.row('towns', id)?.shortName ?? id;
  return [
    wordTable(
      '落实事项',
      `评判日 ${asOf}；没有凭据不等于没有做，也不等于做了；示例不算凭据`,
      ['条款', '事项', '原文', '频次', '期限', '责任单位', '要看到的凭据', '状态', '说明', '已见'],
      readings.map((reading) => {
        const { commitment, state, evidence } = reading;
        return [
          clausePlace(lookup, commitment.clauseId),
          commitment.name,
          commitment.quote,
          RHYTHMS[commitment.rhythm].label,
          commitment.dueOn,
          responsibleText(commitment, lookup),
          commitment.proof,
          COMMITMENT_STATES[state].label,
          commitmentWhy(reading, asOf, townName),
          evidence.map((row) => evidenceText(row, rows)).join('；'),
        ];
      }),
      [POLICY_SOURCE, ...readings.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId))],
    ),
    wordTable(
      '领导小组',
      '只列职务，姓名见原文',
      ['职务', '由谁担任', '条款'],
      leadingGroup(policy.clauses).flatMap(({ clauseId, role, posts }) =>
        posts.map((post) => [role, post, clausePlace(lookup, clauseId)]),
      ),
      [POLICY_SOURCE],
    ),
  ];
}

function responsibleText(commitment: Commitment, lookup: PolicyLookup): string {
  const responsible = responsibleFor(lookup, commitment);
  const told =
    responsible.kind === 'nobody'
      ? responsible.none
      : `${responsible.departmentIds.map((id) => lookup.department(id)?.shortName ?? id).join('、')}（${
          responsible.kind === 'named' ? '原文点名' : '本条牵头'
        }）`;
  return commitment.note === '' ? told : `${told}；${commitment.note}`;
}

const evidenceText = (
  { finding, text, sourceId, sourceText, date, standing }: Evidence,
  rows: Lookup,
): string =>
  `${FINDINGS[finding].label} ${text}（${[
    rows.row('sources', sourceId)?.publisher || sourceText,
    date || '日期不详',
    STANDINGS[standing].label,
  ].join('，')}）`;
