import { DATA_PAGES } from '#catalog/dataPages.ts';
import { DOCKS } from '#catalog/docks.ts';
import { SELECTABLE } from '#catalog/modes.ts';
import { POLICY_PAGES } from '#catalog/policyPages.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import { dossierOf } from '#selectors/dossier.ts';
import { missingList } from '#selectors/missingList.ts';
import { asOfDate, cityTargets, selectJudgements } from '#selectors/targets.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { assessmentWords, matrixTitle } from '#symbology/assessmentWords.ts';
import { nobodyClause, targetClause, verdictClause } from '#symbology/sentences.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import { policyPageOf } from '#view/policyPageOf.ts';
import type { ViewState } from '#view/viewState.ts';
import { subjectFacts } from '../dossier/subjectFacts.ts';
import { overlayCoverage, overlayName, overlayPeriod } from '../map/overlayWords.ts';

export interface SceneWords {
  readonly title: string;
  readonly message: string;
}

/** What a view says in a title and a line, from the data alone. Without the policy there is no word on criteria. */
export function sceneWords(dataset: Dataset, policy: Policy | null, view: ViewState): SceneWords {
  const name = view.select
    ? (lookupOf(dataset).row(SELECTABLE[view.select.kind].table, view.select.id)?.name ?? '')
    : '';
  switch (view.mode) {
    case 'policy':
      return policyWords(dataset, policy, view, name);
    case 'data':
      return {
        title: DATA_PAGES[view.tab].label,
        message:
          view.tab === 'missing'
            ? `产出、用地、用能中有 ${missingList(dataset).length} 项指标各县区未填报齐，公开资料所见`
            : '',
      };
    case 'plan':
    case 'wall':
    case 'brief':
      return name === ''
        ? cityWords(dataset, view)
        : { title: name, message: thingLine(dataset, policy, view) };
  }
}

function cityWords(dataset: Dataset, view: ViewState): SceneWords {
  const overlay = selectAreaOverlay(dataset, view);
  const seen = seenLine(dataset, view);
  if (overlay)
    return {
      title: `各县区${overlayName(overlay)}`,
      message:
        overlay.coverage.reported === 0
          ? nobodyClause(overlay.indicator, overlay.coverage)
          : `${overlayPeriod(overlay)}${overlayCoverage(overlay)}`,
    };
  if (view.dock !== 'table') {
    const isTargets = view.dock === 'targets';
    return {
      title: `专业镇${DOCKS[view.dock].label}`,
      message: isTargets ? targetLine(dataset, view) : seen,
    };
  }
  const sectors = dataset.sectors.filter(({ id }) => view.sector.includes(id)).map((sector) => sector.name);
  if (sectors.length > 0) return { title: `${sectors.join('、')}产业`, message: seen };
  const areas = dataset.areas.filter(({ id }) => view.area.includes(id)).map((area) => area.name);
  if (areas.length > 0) return { title: `${areas.join('、')}产业`, message: seen };
  return { title: '全市专业镇总览', message: targetLine(dataset, view) };
}

function targetLine(dataset: Dataset, view: ViewState): string {
  const targets = cityTargets(selectJudgements(dataset, view));
  return [...targets.map(targetClause), verdictClause(targets)].join('；');
}

/** The registers are incomplete: what is counted is what was seen. */
function seenLine(dataset: Dataset, view: ViewState): string {
  const { towns, enterprises, parks } = visibleThings(dataset, view);
  return `公开资料所见：镇与集群 ${towns.length} 个、企业 ${enterprises.length} 家、园区 ${parks.length} 个`;
}

function thingLine(dataset: Dataset, policy: Policy | null, view: ViewState): string {
  const stands = view.select?.kind === 'town' ? townLine(dataset, policy, view) : '';
  if (stands !== '') return stands;
  const dossier = view.select && dossierOf(dataset, view.select, allowedStandings(view), []);
  return dossier ? subjectFacts(lookupOf(dataset), dossier.subject).join(' · ') : '';
}

function townLine(dataset: Dataset, policy: Policy | null, view: ViewState): string {
  const all = policy ? selectAssessments(dataset, policy, asOfDate(dataset, view)) : [];
  const assessment = all.find(({ town }) => town.id === view.select?.id);
  return assessment && assessment.criteria.length > 0
    ? `${assessmentWords(assessment).stands}（${SELF_ASSESSMENT}）`
    : '';
}

function policyWords(dataset: Dataset, policy: Policy | null, view: ViewState, name: string): SceneWords {
  const page = policyPageOf(view);
  const { label } = POLICY_PAGES[page];
  const title = name === '' ? label : `${name}：${label}`;
  switch (page) {
    case 'criteria': {
      if (name !== '') return { title, message: townLine(dataset, policy, view) };
      const all = policy ? selectAssessments(dataset, policy, asOfDate(dataset, view)) : [];
      const [first] = all;
      const message = first
        ? `${matrixTitle(
            all.map(({ town }) => town),
            first.criteria.length,
          )}；${SELF_ASSESSMENT}`
        : '';
      return { title, message };
    }
    case 'targets':
      return { title: '政策目标', message: targetLine(dataset, view) };
    case 'duties':
    case 'measures':
    case 'commitments':
    case 'document':
      return { title, message: '' };
  }
}
