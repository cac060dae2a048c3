import { MISSING_REASONS } from '#catalog/standings.ts';
import type { Area, Dataset } from '#domain/dataset.ts';
import type { Difference } from '#domain/difference.ts';
import { type Figure, figureStanding } from '#domain/figure.ts';
import type {
  AreaOverlay,
  BivariateOverlay,
  DifferenceOverlay,
  SingleOverlay,
} from '#selectors/areaOverlay.ts';
import type { AreaRow } from '#selectors/areaRows.ts';
import { progressOf } from '#selectors/progress.ts';
import { type AreaFill, areaFill } from '#symbology/areaFill.ts';
import { type AreaLabel, labelOfChange, labelOfFigure, labelOfPair } from '#symbology/areaLabel.ts';
import { pairFill, thirdsOf } from '#symbology/bivariate.ts';
import { scaleOf } from '#symbology/classScale.ts';
import { changeFill, changeScaleOf, formatChange } from '#symbology/difference.ts';
import { progressBrief, progressText } from '#symbology/progressText.ts';
import { coverageText } from '#symbology/sentences.ts';
import type { ViewState } from '#view/viewState.ts';

/** How one area of an overlay looks and what is told of it. Map, ranking and description all read this. */
export interface DressedArea {
  readonly area: Area;
  readonly figure: Figure;
  /** The second indicator's figure, or that of the earlier year. */
  readonly beside: Figure | null;
  readonly fill: AreaFill;
  readonly label: AreaLabel;
  /** Change, share of the limit, rank, coverage; '' when there is nothing to add. */
  readonly detail: string;
  /** Against a limit or target, for a list: 「已用 1,200 / 指标 1,900 亩（63%），示例」; '' where there is none. */
  readonly progress: string;
}

/** The areas of an overlay in its order, with colour and words. */
export function dressOverlay(
  dataset: Dataset,
  view: ViewState,
  overlay: AreaOverlay,
): readonly DressedArea[] {
  switch (overlay.kind) {
    case 'single':
      return dressSingle(dataset, view, overlay);
    case 'bivariate':
      return dressPairs(dataset, overlay);
    case 'difference':
      return dressChanges(dataset, overlay);
  }
}

function dressSingle(
  dataset: Dataset,
  view: ViewState,
  { indicator, year, rows }: SingleOverlay,
): readonly DressedArea[] {
  const scale = scaleOf(dataset, indicator);
  const atYear = { ...view, year };
  return rows.map((row) => {
    const { area, figure } = row;
    const progress = progressOf(dataset, atYear, { kind: 'area', row: area }, indicator);
    const against = progress ? progressText(progress) : '';
    return {
      area,
      figure,
      beside: null,
      fill: areaFill(figure, scale),
      label: labelOfFigure(figure),
      detail: sentence(against, standOf(row)),
      progress: progress ? progressBrief(progress) : '',
    };
  });
}

function dressPairs(dataset: Dataset, { indicator, second, rows }: BivariateOverlay): readonly DressedArea[] {
  const axes = [thirdsOf(dataset, indicator), thirdsOf(dataset, second)] as const;
  return rows.map(({ area, figure, second: beside }) => ({
    area,
    figure,
    beside,
    fill: pairFill(figure, beside, axes),
    label: labelOfPair(figure, beside),
    detail: lackOf([figure, beside]),
    progress: '',
  }));
}

function dressChanges(
  dataset: Dataset,
  { indicator, year, since, rows }: DifferenceOverlay,
): readonly DressedArea[] {
  const scale = changeScaleOf(dataset, indicator);
  return rows.map(({ area, difference }) => {
    const { line } = formatChange(difference, indicator, { year, since });
    const mixed = difference.kind === 'value' && isMixed(difference);
    return {
      area,
      figure: difference.later,
      beside: difference.earlier,
      fill: changeFill(difference, scale),
      label: labelOfChange(difference, indicator, { year, since }),
      detail: sentence(`${year} 比 ${since}：${line}`, mixed ? '两年数据性质不同' : ''),
      progress: '',
    };
  });
}

const sentence = (...parts: readonly string[]): string => parts.filter((p) => p !== '').join('；');

/** Rank, coverage of a sum, other tellings. */
const standOf = ({ figure, rank }: AreaRow): string =>
  sentence(
    rank === null ? '' : `县区第 ${rank} 位`,
    figure.kind === 'derived' && figure.coverage.total > 1 ? coverageText(figure.coverage, figure.noun) : '',
    figure.kind === 'observed' && figure.others.length > 0 ? `另有 ${figure.others.length} 说` : '',
  );

/** Which of two values is lacking. */
const lackOf = (figures: readonly Figure[]): string =>
  sentence(
    ...figures.map((f) =>
      f.kind === 'missing' ? `${f.indicator.name}${MISSING_REASONS[f.reason].label}` : '',
    ),
  );

const isMixed = ({ earlier, later }: Difference): boolean =>
  figureStanding(earlier) !== figureStanding(later);
