import { DUTY_MARKS, type DutyMark, RHYTHMS } from '#catalog/policy.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { departmentItems } from '#policy/departmentItems.ts';
import { dutyMatrix } from '#policy/dutyMatrix.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { responsibleFor } from '#policy/responsibleFor.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import { selectCommitments } from '#selectors/commitmentReadings.ts';
import { criteriaMatrix } from '#selectors/criteriaMatrix.ts';
import { provisionRows } from '#selectors/measureFinder.ts';
import { asOfDate } from '#selectors/targets.ts';
import { prevailingText } from '#symbology/assessmentWords.ts';
import { COMMITMENT_STATES } from '#symbology/commitmentWords.ts';
import { provisionsText } from '#symbology/dutyWords.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { SELF_ASSESSMENT, VERDICTS } from '#symbology/verdicts.ts';
import { policyPageOf } from '#view/policyPageOf.ts';
import type { ViewState } from '#view/viewState.ts';
import { targetTable } from '../targetTable.ts';
import { type SceneContent, tablesOnly } from './slideContent.ts';
import { subjectContent } from './subjectContent.ts';

/** What a page of the policy tells; the targets where the policy itself was not read. */
export function policyContent(shown: ShownPackage, view: ViewState): SceneContent {
  const { dataset, policy } = shown;
  if (!policy) return targetContent(dataset, view);
  switch (policyPageOf(view)) {
    case 'criteria':
      return (
        (view.select && subjectContent(shown, view, view.select)) ?? criteriaContent(dataset, policy, view)
      );
    case 'duties':
      return dutyContent(policy, view);
    case 'measures':
      return measureContent(policy);
    case 'commitments':
      return commitmentContent(dataset, policy, view);
    case 'targets':
    case 'document':
      return targetContent(dataset, view);
  }
}

/** Columns of the table of targets that a slide has room for. */
const TARGET_COLUMNS = ['目标或规定', '评判对象', '目标值', '见到', '单位', '状态', '条款'];

export function targetContent(dataset: Dataset, view: ViewState): SceneContent {
  const { columns, rows, sourceIds, note } = targetTable(dataset, view);
  const kept = TARGET_COLUMNS.map((title) => columns.findIndex((column) => column.title === title));
  const cells = rows.map((row) =>
    kept.map((at) => {
      const cell = row[at] ?? null;
      if (cell === null) return '未见数';
      return typeof cell === 'string'
        ? cell
        : `${cell.before}${formatNumber(cell.value, cell.places)}${cell.after}`;
    }),
  );
  return tablesOnly([{ title: '', head: TARGET_COLUMNS, rows: cells }], sourceIds, note);
}

function criteriaContent(dataset: Dataset, policy: Policy, view: ViewState): SceneContent {
  const assessments = selectAssessments(dataset, policy, asOfDate(dataset, view));
  const { heads, groups, counts } = criteriaMatrix(lookupOf(dataset), assessments);
  const rows = groups.flatMap((group) => group.rows);
  return tablesOnly(
    [
      {
        title: '',
        head: ['镇与集群', ...heads.map(({ item }) => item.shortName)],
        rows: rows.map(({ town, assessment }) => [
          town.shortName,
          ...assessment.criteria.map(({ verdict }) => VERDICTS[verdict].label),
        ]),
      },
    ],
    rows.map(({ town }) => town.sourceId),
    [prevailingText(counts), `${SELF_ASSESSMENT}；未见佐证的一律为无法判断，不作不符合论`].join(''),
  );
}

function commitmentContent(dataset: Dataset, policy: Policy, view: ViewState): SceneContent {
  const lookup = policyLookupOf(policy);
  const names = (ids: readonly string[]) =>
    ids.map((id) => lookup.department(id)?.shortName ?? id).join('、');
  const rows = selectCommitments(dataset, policy, view).map(({ commitment, state }) => {
    const { name, rhythm, dueOn, clauseId } = commitment;
    const responsible = responsibleFor(lookup, commitment);
    return [
      name,
      `${RHYTHMS[rhythm].label}${dueOn === '' ? '' : `，${dueOn} 前`}`,
      responsible.kind === 'nobody' ? responsible.none : names(responsible.departmentIds),
      COMMITMENT_STATES[state].label,
      clauseLabel(clauseId),
    ];
  });
  return tablesOnly(
    [{ title: '', head: ['事项', '频次', '责任单位', '状态', '条款'], rows }],
    [],
    `评判日 ${asOfDate(dataset, view)}；按公开资料和填写的佐证评判，没有凭据不等于没有做`,
  );
}

function dutyContent(policy: Policy, view: ViewState): SceneContent {
  const lookup = policyLookupOf(policy);
  const department = lookup.department(view.department);
  const remark = '只按原文括号所列，不推断';
  if (department) {
    const rows = departmentItems(lookup, department.id).map(({ clause, mark }) => [
      clauseLabel(clause.id),
      clause.title,
      DUTY_MARKS[mark].label,
    ]);
    return tablesOnly([{ title: department.name, head: ['条款', '事项', '分工'], rows }], [], remark);
  }
  const marks = Object.keys(DUTY_MARKS) as DutyMark[];
  const rows = dutyMatrix(lookup).rows.map(({ department: { name }, counts }) => [
    name,
    ...marks.map((mark) => formatNumber(counts[mark], 0)),
  ]);
  const head = ['单位', ...marks.map((mark) => `${DUTY_MARKS[mark].label}（项）`)];
  return tablesOnly([{ title: '', head, rows }], [], remark);
}

function measureContent(policy: Policy): SceneContent {
  const lookup = policyLookupOf(policy);
  const rows = provisionRows(lookup, { recipient: '', kind: '' }).map(({ item, provisions }) => [
    clauseLabel(item.clauseId),
    item.shortName,
    provisionsText(provisions),
  ]);
  return tablesOnly([{ title: '', head: ['条款', '事项', '给什么，要什么'], rows }], []);
}
