import { MEASURED_STANDINGS, STANDINGS } from '#catalog/standings.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import { openByHolder } from '#policy/openByHolder.ts';
import { allowedStandings, showsSample } from '#selectors/allowedStandings.ts';
import { assessmentSources } from '#selectors/assessmentSources.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import { dossierFigures, dossierOf } from '#selectors/dossier.ts';
import { asOfDate } from '#selectors/targets.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import type { ViewState } from '#view/viewState.ts';
import { type ExportTable, wordTable } from '../exportTable.ts';
import { conditionTable } from './criteriaTables.ts';
import { matchTables } from './measureTables.ts';
import { POLICY_SOURCE } from './policySource.ts';

/** One town against the criteria, its figures, what applies to it, and what is missing and who has it. */
export function townTables(dataset: Dataset, policy: Policy, view: ViewState): readonly ExportTable[] {
  const { select } = view;
  const all = selectAssessments(dataset, policy, asOfDate(dataset, view));
  const assessment = all.find(({ town }) => select?.kind === 'town' && town.id === select.id);
  if (!assessment || !select) return [];
  const lookup = lookupOf(dataset);
  const dossier = dossierOf(dataset, select, allowedStandings(view), []);
  const missing = dossierOf(dataset, select, MEASURED_STANDINGS, [])?.missing ?? [];
  const figures = dossier ? dossierFigures(dossier) : [];
  const sources = assessmentSources(lookup, assessment, figures);
  const written = figures.map((figure) => {
    const { line, period, standing } = formatFigure(figure);
    return [figure.indicator.name, line, period, standing ? STANDINGS[standing].label : ''];
  });
  return [
    conditionTable([assessment], showsSample(view)),
    {
      ...wordTable('数字', '各取最新一年', ['指标', '写法', '期间', '数据性质'], written, [
        POLICY_SOURCE,
        ...sources.map(({ id }) => id),
      ]),
      indicators: figures.map(({ indicator }) => indicator),
    },
    ...matchTables(dataset, policy, view),
    wordTable(
      '缺数与补数单位',
      '先补的在前',
      ['可提供单位', '缺什么'],
      openByHolder(assessment, missing).map(({ holder, names }) => [holder || NO_HOLDER, names.join('、')]),
      [],
    ),
  ];
}
