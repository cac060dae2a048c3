import { STANDINGS } from '#catalog/standings.ts';
import { LEVELS } from '#catalog/subjects.ts';
import type { Dataset } from '#domain/dataset.ts';
import { type Figure, figureStanding, figureValue } from '#domain/figure.ts';
import { lookupOf } from '#domain/lookup.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { yearLabel } from '#selectors/areaRows.ts';
import { dossierFigures, dossierOf } from '#selectors/dossier.ts';
import { selectLadder } from '#selectors/ladderRows.ts';
import { subjectFigure } from '#selectors/subjectFigure.ts';
import { selectJudgements } from '#selectors/targets.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { noTierText, tierLabel } from '#symbology/ladderWords.ts';
import { coverageText } from '#symbology/sentences.ts';
import type { ViewState } from '#view/viewState.ts';
import { placesOf } from './figureColumns.ts';
import { targetTable } from './targetTable.ts';

/** Bars by name. Only what has a value has a bar; the table beside tells the rest. */
export interface SlideChart {
  readonly title: string;
  readonly series: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly sample: boolean }[];
  /** Places of the labels. */
  readonly places: number;
}

export interface SlideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a scene shows beside its map. */
export interface SceneContent {
  readonly chart: SlideChart | null;
  readonly table: SlideTable;
  readonly sourceIds: readonly string[];
}

/** What a view tells, by what stands foremost in it: a thing, targets, the ladder, an indicator, else the towns. */
export function sceneContent(dataset: Dataset, view: ViewState): SceneContent {
  if (view.select) return ofSelection(dataset, view) ?? ofTowns(dataset, view);
  if (view.mode === 'policy' || view.dock === 'targets') return ofTargets(dataset, view);
  if (view.dock === 'ladder') return ofLadder(dataset, view) ?? ofTowns(dataset, view);
  return ofAreas(dataset, view) ?? ofTowns(dataset, view);
}

const standingWord = (figure: Figure): string => {
  const standing = figureStanding(figure);
  return standing === null ? '' : STANDINGS[standing].label;
};

const figureRow = (name: string, figure: Figure): readonly string[] => {
  const { line, period } = formatFigure(figure);
  return [name, line, period, standingWord(figure)];
};

const FIGURE_HEAD = ['数', '期间', '数据性质'];

function ofSelection(dataset: Dataset, view: ViewState): SceneContent | null {
  const dossier =
    view.select && dossierOf(dataset, view.select, allowedStandings(view), selectJudgements(dataset, view));
  if (!dossier) return null;
  const figures = dossierFigures(dossier);
  return {
    chart: null,
    table: {
      head: [dossier.subject.row.name, ...FIGURE_HEAD],
      rows: figures.map((figure) => figureRow(figure.indicator.name, figure)),
    },
    sourceIds: [dossier.subject.row.sourceId, ...figures.flatMap(sourceIdsOf)],
  };
}

/** Columns of the table of targets that a slide has room for. */
const TARGET_COLUMNS = ['目标或规定', '评判对象', '目标值', '见到', '单位', '状态', '条款'];

function ofTargets(dataset: Dataset, view: ViewState): SceneContent {
  const { columns, rows, sourceIds } = targetTable(dataset, view);
  const kept = TARGET_COLUMNS.map((title) => columns.findIndex((column) => column.title === title));
  return {
    chart: null,
    table: {
      head: TARGET_COLUMNS,
      rows: rows.map((row) =>
        kept.map((at) => {
          const cell = row[at] ?? null;
          if (cell === null) return '未见数';
          return typeof cell === 'string'
            ? cell
            : `${cell.before}${formatNumber(cell.value, cell.places)}${cell.after}`;
        }),
      ),
    },
    sourceIds,
  };
}

function ofLadder(dataset: Dataset, view: ViewState): SceneContent | null {
  const ladder = selectLadder(dataset, view, visibleThings(dataset, view).towns);
  if (!ladder) return null;
  const sampleWord = STANDINGS.sample.label;
  const places = ladder.rungs.flatMap(({ tier, measured, sample }) =>
    [...measured, ...sample].map(({ town, figure }) => ({ tier, town, figure })),
  );
  return {
    chart: {
      title: '各层级见到的镇与集群个数',
      series: '个数',
      bars: ladder.rungs.flatMap(({ tier, measured, sample }) => [
        { label: tierLabel(tier), value: measured.length, sample: false },
        ...(sample.length > 0
          ? [{ label: `${tierLabel(tier)}（${sampleWord}）`, value: sample.length, sample: true }]
          : []),
      ]),
      places: 0,
    },
    table: {
      head: ['镇与集群', '层级', ladder.indicator.name, '期间'],
      rows: [
        ...places.map(({ tier, town, figure }) => {
          const { line, period } = formatFigure(figure);
          const word = figureStanding(figure) === 'sample' ? `（${sampleWord}）` : '';
          return [town.shortName, `${tierLabel(tier)}${word}`, line, period];
        }),
        ...ladder.unplaced
          .filter(({ town }) => !places.some((place) => place.town.id === town.id))
          .map(({ town, why }) => [town.shortName, '无法判断', noTierText(why), '']),
      ],
    },
    sourceIds: places.flatMap(({ figure }) => sourceIdsOf(figure)),
  };
}

function ofAreas(dataset: Dataset, view: ViewState): SceneContent | null {
  const overlay = selectAreaOverlay(dataset, view);
  if (!overlay) return null;
  const { indicator } = overlay;
  const rows = overlay.rows.map((row) => ({
    area: row.area,
    figure: 'figure' in row ? row.figure : row.difference.later,
  }));
  const bars = rows.flatMap(({ area, figure }) => {
    const value = figureValue(figure);
    if (value === null || area.kind !== 'county' || indicator.unit === 'flag') return [];
    const sample = figureStanding(figure) === 'sample';
    const label = sample ? `${area.shortName}（${STANDINGS.sample.label}）` : area.shortName;
    return [{ label, value, sample }];
  });
  const title = `${yearLabel(overlay)}${indicator.name}（${indicator.unitLabel}），${coverageText(overlay.coverage, '县区')}`;
  return {
    chart:
      bars.length === 0
        ? null
        : {
            title,
            series: `${indicator.name}（${indicator.unitLabel}）`,
            bars,
            places: Math.max(...bars.map(({ value }) => placesOf(value, indicator.decimals))),
          },
    table: {
      head: ['区域', ...FIGURE_HEAD],
      rows: rows.map(({ area, figure }) => figureRow(area.shortName, figure)),
    },
    sourceIds: rows.flatMap(({ figure }) => sourceIdsOf(figure)),
  };
}

function ofTowns(dataset: Dataset, view: ViewState): SceneContent {
  const lookup = lookupOf(dataset);
  const { towns } = visibleThings(dataset, view);
  const rows = towns.map((town) => ({
    town,
    figure: subjectFigure(dataset, town.id, 'outputValue', allowedStandings(view)),
  }));
  return {
    chart: null,
    table: {
      head: ['镇与集群', '层级', '区域', ...FIGURE_HEAD],
      rows: rows.map(({ town, figure }) => [
        town.shortName,
        LEVELS[town.level].label,
        lookup.row('areas', town.areaId)?.shortName ?? '',
        ...(figure ? figureRow('', figure).slice(1) : ['', '', '']),
      ]),
    },
    sourceIds: rows.flatMap(({ town, figure }) => [town.sourceId, ...(figure ? sourceIdsOf(figure) : [])]),
  };
}
