import { createSelector } from 'reselect';
import type { Standing } from '#catalog/standings.ts';
import { areaFigure, yearsOf } from '#domain/areaFigure.ts';
import type { Area, Dataset, Indicator } from '#domain/dataset.ts';
import { type Coverage, coverageOf, type Figure, figureValue } from '#domain/figure.ts';
import { lookupOf } from '#domain/lookup.ts';
import { allowedStandings, type ViewState } from '#view/viewState.ts';

export interface AreaRow {
  readonly area: Area;
  readonly figure: Figure;
  /** 1-based, ties share a rank; null for what has no value and for the zone, which lies inside a county. */
  readonly rank: number | null;
}

export interface YearOption {
  readonly year: number;
  readonly coverage: Coverage;
}

/** The figures of the chosen indicator by area, for one year. */
export interface AreaFigures {
  readonly indicator: Indicator;
  readonly year: number;
  readonly years: readonly YearOption[];
  /** The six counties, highest first, those without a value last; then the zone. */
  readonly rows: readonly AreaRow[];
  /** Of the six counties alone. */
  readonly coverage: Coverage;
}

const countiesOf = (dataset: Dataset) => dataset.areas.filter((a) => a.kind === 'county');

const figuresIn = (
  dataset: Dataset,
  areas: readonly Area[],
  indicator: Indicator,
  year: number,
  allowed: ReadonlySet<Standing>,
) =>
  areas.map((area) => ({ area, figure: areaFigure(lookupOf(dataset), area, indicator, { year, allowed }) }));

/** The year asked for; else the one most counties report, the later on a tie. */
function chooseYear(options: readonly YearOption[], asked: number | null): number | null {
  if (asked !== null) return asked;
  return (
    options.reduce<YearOption | null>(
      (best, o) => (best === null || o.coverage.reported >= best.coverage.reported ? o : best),
      null,
    )?.year ?? null
  );
}

function compute(
  dataset: Dataset,
  indicatorId: string,
  asked: number | null,
  allowed: ReadonlySet<Standing>,
): AreaFigures | null {
  const indicator = lookupOf(dataset).row('indicators', indicatorId);
  if (!indicator) return null;
  const counties = countiesOf(dataset);
  const years = yearsOf(dataset, indicator, allowed)
    .map((year) => ({
      year,
      coverage: coverageOf(figuresIn(dataset, counties, indicator, year, allowed).map((f) => f.figure)),
    }))
    .filter((option) => option.coverage.reported > 0);
  const year = chooseYear(years, asked) ?? Number(dataset.meta.dataDate.slice(0, 4));
  const rows = figuresIn(dataset, counties, indicator, year, allowed);
  const sorted = [...rows].sort(
    (a, b) =>
      (figureValue(b.figure) ?? Number.NEGATIVE_INFINITY) -
      (figureValue(a.figure) ?? Number.NEGATIVE_INFINITY),
  );
  const rankOf = (figure: Figure) => {
    const value = figureValue(figure);
    return value === null
      ? null
      : 1 + rows.filter((r) => (figureValue(r.figure) ?? Number.NEGATIVE_INFINITY) > value).length;
  };
  const zones = figuresIn(
    dataset,
    dataset.areas.filter((a) => a.kind === 'zone'),
    indicator,
    year,
    allowed,
  );
  return {
    indicator,
    year,
    years,
    rows: [
      ...sorted.map((r) => ({ ...r, rank: rankOf(r.figure) })),
      ...zones.map((r) => ({ ...r, rank: null })),
    ],
    coverage: coverageOf(rows.map((r) => r.figure)),
  };
}

/** null while no indicator is chosen. */
export const selectAreaFigures = createSelector(
  [
    (dataset: Dataset, _view: ViewState) => dataset,
    (_: Dataset, view: ViewState) => view.indicator,
    (_: Dataset, view: ViewState) => view.year,
    (_: Dataset, view: ViewState) => [...allowedStandings(view)].join(),
  ],
  (dataset, indicator, year, allowed) =>
    compute(dataset, indicator, year, new Set(allowed.split(',') as Standing[])),
);
