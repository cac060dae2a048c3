import { DUTY_ROLES, type DutyRole, ITEM_KINDS, PROVISION_KINDS, RECIPIENTS } from '#catalog/policy.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Duty, Policy } from '#domain/policy.ts';
import { matchItems } from '#policy/matchItems.ts';
import { type PolicyLookup, policyLookupOf } from '#policy/policyLookup.ts';
import {
  matchGroups,
  matchSubjectOf,
  type ProvisionFilter,
  provisionRows,
} from '#selectors/measureFinder.ts';
import { asOfDate } from '#selectors/targets.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { OUTCOMES, offerText, recipientText } from '#symbology/matchWords.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import type { ViewState } from '#view/viewState.ts';
import { type ExportTable, wordTable } from '../exportTable.ts';
import { POLICY_SOURCE } from './policySource.ts';

/** Who stands in a bracket, by role: 「牵头：甲；分工负责：乙、丙」. Where the text names no lead, that is said. */
export function dutiesText(duties: readonly Duty[], { department }: PolicyLookup): string {
  const roles = (Object.keys(DUTY_ROLES) as DutyRole[]).map((role) => {
    const names = duties
      .filter((duty) => duty.role === role)
      .map(({ departmentId, asWritten }) => department(departmentId)?.shortName ?? asWritten);
    if (names.length === 0) return role === 'lead' ? '未指定牵头' : '';
    return `${DUTY_ROLES[role].label}：${names.join('、')}`;
  });
  return roles.filter((part) => part !== '').join('；');
}

/** What measures and actions give and ask, a provision a row, as narrowed on the page. */
export function provisionTables(policy: Policy, filter: ProvisionFilter): readonly ExportTable[] {
  const lookup = policyLookupOf(policy);
  const { recipient, kind } = filter;
  const narrowed = [
    recipient === '' ? '' : `对象：${RECIPIENTS[recipient].label}`,
    kind === '' ? '' : `类别：${PROVISION_KINDS[kind].label}`,
  ].filter((part) => part !== '');
  return [
    wordTable(
      '政策措施与重点任务',
      narrowed.join('；') || '全部',
      ['条款', '条目', '种类', '类别', '给什么，要什么', '对象', '原文', '谁来办'],
      provisionRows(lookup, filter).flatMap(({ item, provisions }) =>
        provisions.map((provision) => [
          clauseLabel(item.clauseId),
          item.shortName,
          ITEM_KINDS[item.kind].label,
          PROVISION_KINDS[provision.kind].label,
          provision.name,
          recipientText(provision),
          provision.quote,
          dutiesText(lookup.dutiesOf(item.clauseId), lookup),
        ]),
      ),
      [POLICY_SOURCE],
    ),
  ];
}

/** Which measures and actions apply to the selected town or firm, and why, in the order of the page. */
export function matchTables(dataset: Dataset, policy: Policy, view: ViewState): readonly ExportTable[] {
  const subject = matchSubjectOf(dataset, view.select);
  if (!subject) return [];
  const lookup = policyLookupOf(policy);
  const groups = matchGroups(matchItems(lookup, lookupOf(dataset), subject, asOfDate(dataset, view)));
  const matches = Object.values(groups).flatMap((outcome) => outcome.flatMap((group) => group.matches));
  return [
    wordTable(
      '可用措施',
      `${subject.row.name}；截至 ${asOfDate(dataset, view)} 所知，${SELF_ASSESSMENT}；示例值不参与判断`,
      ['条款', '条目', '结论', '为什么', '先了解', '给什么，要什么', '谁来办'],
      matches.map(({ item, outcome, why, missing }) => [
        clauseLabel(item.clauseId),
        item.shortName,
        OUTCOMES[outcome].label,
        why,
        missing.join('、'),
        offerText(lookup.provisionsOf(item.clauseId), subject.kind),
        dutiesText(lookup.dutiesOf(item.clauseId), lookup),
      ]),
      [POLICY_SOURCE, subject.row.sourceId],
    ),
  ];
}
