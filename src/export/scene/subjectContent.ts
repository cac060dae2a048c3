import { lookupOf } from '#domain/lookup.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { assessmentSources } from '#selectors/assessmentSources.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import { dossierFigures, dossierOf } from '#selectors/dossier.ts';
import { asOfDate, selectJudgements } from '#selectors/targets.ts';
import { conditionText } from '#symbology/conditionText.ts';
import { SELF_ASSESSMENT, VERDICTS } from '#symbology/verdicts.ts';
import type { Selection, ViewState } from '#view/viewState.ts';
import { FIGURE_HEAD, figureCells } from './figureCells.ts';
import { type SceneContent, type SlideTable, tablesOnly } from './slideContent.ts';
import { trendTold } from './trendChart.ts';

/**
 * One thing: its figures over the years where they are open below the map, its figures, and for a town how it stands
 * against the criteria; null where the package has it no more.
 */
export function subjectContent(
  shown: ShownPackage,
  view: ViewState,
  selection: Selection,
): SceneContent | null {
  const { dataset } = shown;
  const dossier = dossierOf(dataset, selection, allowedStandings(view), selectJudgements(dataset, view));
  if (!dossier) return null;
  const { name, sourceId } = dossier.subject.row;
  const figures = dossierFigures(dossier);
  const assessment = assessmentOf(shown, view, selection);
  const rested = assessment ? assessmentSources(lookupOf(dataset), assessment, figures) : [];
  const trend =
    view.mode !== 'policy' && view.dock === 'trend' ? trendTold(dataset, view, () => false) : null;
  const remarks = [...(figures.length === 0 ? ['公开资料中没有它的数字'] : []), ...(trend?.remarks ?? [])];
  const told = tablesOnly(
    [
      {
        title: '数字',
        head: [name, ...FIGURE_HEAD],
        rows: figures.map((figure) => [figure.indicator.name, ...figureCells(figure)]),
      },
      ...(assessment ? [criteriaTable(assessment)] : []),
    ],
    [sourceId, ...figures.flatMap(sourceIdsOf), ...rested.map(({ id }) => id), ...(trend?.sourceIds ?? [])],
    remarks.join('；'),
  );
  return { ...told, chart: trend?.chart ?? null };
}

function assessmentOf(
  { dataset, policy }: ShownPackage,
  view: ViewState,
  { kind, id }: Selection,
): TownAssessment | undefined {
  if (kind !== 'town' || !policy) return undefined;
  return selectAssessments(dataset, policy, asOfDate(dataset, view)).find(({ town }) => town.id === id);
}

const criteriaTable = ({ criteria }: TownAssessment): SlideTable => ({
  title: `对照认定标准（${SELF_ASSESSMENT}）`,
  head: ['标准', '见到的', '自评'],
  rows: criteria.map(({ item, conditions, verdict }) => [
    item.shortName,
    conditions.map(conditionText).join('；'),
    VERDICTS[verdict].label,
  ]),
});
