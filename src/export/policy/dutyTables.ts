import { DUTY_MARKS, type DutyMark } from '#catalog/policy.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import { departmentCommitments } from '#policy/departmentCommitments.ts';
import { departmentItems, itemGroups } from '#policy/departmentItems.ts';
import { dutyMatrix } from '#policy/dutyMatrix.ts';
import { namesIn } from '#policy/namesIn.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { selectCommitments } from '#selectors/commitmentReadings.ts';
import { heldData } from '#selectors/heldData.ts';
import { selectRequests } from '#selectors/targets.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { COMMITMENT_STATES } from '#symbology/commitmentWords.ts';
import { COMMITMENT_BASES, heldNote, provisionsText, rhythmText } from '#symbology/dutyWords.ts';
import { clauseLabel } from '#symbology/labels.ts';
import type { ViewState } from '#view/viewState.ts';
import { type ExportTable, wordTable } from '../exportTable.ts';
import { dutiesText } from './measureTables.ts';
import { POLICY_SOURCE } from './policySource.ts';

const MARKS = Object.keys(DUTY_MARKS) as DutyMark[];
const AS_WRITTEN = '只按原文括号所列，不推断';

/** Departments × items, in the rows and columns of the page. */
export function dutyTables(policy: Policy): readonly ExportTable[] {
  const { columns, rows } = dutyMatrix(policyLookupOf(policy));
  return [
    wordTable(
      '责任分工',
      AS_WRITTEN,
      [
        '责任单位',
        ...MARKS.map((mark) => `${DUTY_MARKS[mark].label}项数`),
        ...columns.map(({ item }) => `${clauseLabel(item.clauseId)} ${item.shortName}`),
      ],
      rows.map(({ department, counts, marks }) => [
        department.name,
        ...MARKS.map((mark) => counts[mark]),
        ...marks.map((mark) => (mark ? DUTY_MARKS[mark].label : '')),
      ]),
      [POLICY_SOURCE],
    ),
  ];
}

/** One department: all it is charged with, what it is to do, and what it is asked for. */
export function departmentTables(dataset: Dataset, policy: Policy, view: ViewState): readonly ExportTable[] {
  const lookup = policyLookupOf(policy);
  const department = lookup.department(view.department);
  if (!department) return [];
  const items = departmentItems(lookup, department.id);
  const commitments = departmentCommitments(selectCommitments(dataset, policy, view), items, department.id);
  const held = heldData(lookupOf(dataset), selectRequests(dataset, view), (holder) =>
    namesIn(holder, policy.departments).has(department.id),
  );
  return [
    wordTable(
      '责任事项',
      `${department.name}；${AS_WRITTEN}`,
      ['条款', '事项', '本单位', '内容', '各单位'],
      itemGroups(items).flatMap(({ mark, items: own }) =>
        own.map(({ clause, duties }) => [
          clauseLabel(clause.id),
          clause.title,
          DUTY_MARKS[mark].label,
          provisionsText(lookup.provisionsOf(clause.id)),
          dutiesText(duties, lookup),
        ]),
      ),
      [POLICY_SOURCE],
    ),
    wordTable(
      '落实事项',
      department.name,
      ['条款', '事项', '为什么归它', '频次与期限', '状态'],
      commitments.flatMap(({ basis, readings }) =>
        readings.map(({ commitment, state }) => [
          clausePlace(lookup, commitment.clauseId),
          commitment.name,
          COMMITMENT_BASES[basis],
          rhythmText(commitment),
          COMMITMENT_STATES[state].label,
        ]),
      ),
      [],
    ),
    wordTable(
      '可提供的数据',
      '方案没有指定数据由谁提供，按条款推定',
      ['数据', '说明'],
      held.map((data) => [data.name, heldNote(data)]),
      [],
    ),
  ];
}
