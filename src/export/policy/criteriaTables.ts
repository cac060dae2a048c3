import { CATEGORIES, LEVELS } from '#catalog/subjects.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import type { CriterionResult, TownAssessment } from '#policy/assessment.ts';
import { showsSample } from '#selectors/allowedStandings.ts';
import { assessmentSources } from '#selectors/assessmentSources.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import { criteriaMatrix, criterionNumber, type MatrixRow } from '#selectors/criteriaMatrix.ts';
import { asOfDate } from '#selectors/targets.ts';
import { thresholdText } from '#symbology/assessmentWords.ts';
import { SELF_ASSESSMENT, VERDICT_ORDER, VERDICTS } from '#symbology/verdicts.ts';
import type { ViewState } from '#view/viewState.ts';
import { type ExportTable, wordTable } from '../exportTable.ts';
import { POLICY_SOURCE } from './policySource.ts';

/** All candidates against all criteria, in the rows and words of the matrix; and every sub-condition of them. */
export function criteriaTables(dataset: Dataset, policy: Policy, view: ViewState): readonly ExportTable[] {
  const lookup = lookupOf(dataset);
  const assessments = selectAssessments(dataset, policy, asOfDate(dataset, view));
  const { heads, groups } = criteriaMatrix(lookup, assessments);
  const rows = groups.flatMap((group) => group.rows);
  const withSample = showsSample(view);
  const cellsOf = ({ town, assessment, threshold }: MatrixRow) => [
    town.shortName,
    lookup.row('areas', town.areaId)?.shortName ?? '',
    LEVELS[town.level].label,
    CATEGORIES[town.category].label,
    threshold.kind === 'rule'
      ? thresholdText(threshold.target)
      : threshold.kind === 'unset'
        ? '未定标准'
        : '',
    ...assessment.criteria.map((criterion) => cellOf(criterion, withSample)),
    ...VERDICT_ORDER.map((verdict) => assessment.counts[verdict]),
  ];
  const matrix = wordTable(
    '认定标准',
    `${SELF_ASSESSMENT}；评判日 ${asOfDate(dataset, view)}；未见佐证的为无法判断，不作不符合论`,
    [
      ...['镇与集群', '区域', '层级', '类别', '门槛'],
      ...heads.map(({ item, number }) => `${number} ${item.shortName}`),
      ...VERDICT_ORDER.map((verdict) => VERDICTS[verdict].label),
    ],
    rows.map(cellsOf),
    [POLICY_SOURCE, ...assessments.flatMap((one) => assessmentSources(lookup, one, []).map(({ id }) => id))],
  );
  return [
    matrix,
    conditionTable(
      rows.map(({ assessment }) => assessment),
      withSample,
    ),
  ];
}

/** As the matrix writes it: the verdict and what tells most. What sample would say is marked. */
function cellOf({ verdict, brief, conditions }: CriterionResult, withSample: boolean): string {
  const sample = withSample ? conditions.find((c) => c.sample !== null)?.sample : null;
  const told = `${VERDICTS[verdict].label}：${brief}`;
  return sample ? `${told}（示例：${VERDICTS[sample.verdict].label}，不计）` : told;
}

/** Every sub-condition of towns: what was found, why, and what would have to be shown by whom. */
export const conditionTable = (assessments: readonly TownAssessment[], withSample: boolean): ExportTable =>
  wordTable(
    '各项子条件',
    `${SELF_ASSESSMENT}；标为优先的只作参考，不计入判定`,
    [
      '镇与集群',
      '条',
      '标准',
      '子条件',
      '判定',
      '说明',
      '须补',
      '可提供单位',
      ...(withSample ? ['示例会说'] : []),
    ],
    assessments.flatMap(({ town, criteria }) =>
      criteria.flatMap(({ item, conditions, priorities }) =>
        [...conditions, ...priorities].map((result) => [
          town.shortName,
          criterionNumber(item),
          item.shortName,
          `${result.condition.name}${priorities.includes(result) ? '（优先）' : ''}`,
          VERDICTS[result.verdict].label,
          result.why,
          result.lacking,
          result.holder,
          ...(withSample
            ? [result.sample ? `示例：${VERDICTS[result.sample.verdict].label}，${result.sample.why}` : '']
            : []),
        ]),
      ),
    ),
    [],
  );
