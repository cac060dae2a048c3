import { createSelector } from 'reselect';
import type { Standing } from '#catalog/standings.ts';
import { areaFigure, yearsOf } from '#domain/areaFigure.ts';
import type { Area, Dataset, Indicator } from '#domain/dataset.ts';
import { type Coverage, coverageOf, type Figure, figureStanding, figureValue } from '#domain/figure.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ViewState } from '#view/viewState.ts';
import { allowedStandings } from './allowedStandings.ts';
import { type VisibleThings, visibleThings } from './visibleThings.ts';

export interface AreaRow {
  readonly area: Area;
  readonly figure: Figure;
  /** 1-based, ties share a rank; null for sample, for what has no value, and for the zone inside a county. */
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
  /** The six counties: measured values highest first, then sample, then those without; then the zone. */
  readonly rows: readonly AreaRow[];
  /** Of the six counties alone. */
  readonly coverage: Coverage;
}

/** 「2024 年，」, or that the year does not matter or that there is none. */
export function yearLabel({
  indicator,
  year,
  years,
}: Pick<AreaFigures, 'indicator' | 'year' | 'years'>): string {
  if (indicator.lasting) return '不随年份变化，';
  return years.length === 0 ? '各年，' : `${year} 年，`;
}

type Counts = (memberId: string) => boolean;

const countiesOf = (dataset: Dataset) => dataset.areas.filter((a) => a.kind === 'county');

const figuresIn = (
  dataset: Dataset,
  areas: readonly Area[],
  indicator: Indicator,
  year: number,
  allowed: ReadonlySet<Standing>,
  counts: Counts,
) =>
  areas.map((area) => ({
    area,
    figure: areaFigure(lookupOf(dataset), area, indicator, { year, allowed, counts }),
  }));

const order = (figure: Figure): number => figureValue(figure) ?? Number.NEGATIVE_INFINITY;

/** Measured values come first, sample ones after them, what has no value last. */
const group = (figure: Figure): number =>
  figureValue(figure) === null ? 2 : figureStanding(figure) === 'sample' ? 1 : 0;

/** The year asked for; else the one most counties report, the later on a tie. */
export function chooseYear(options: readonly YearOption[], asked: number | null): number | null {
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
  counts: Counts,
): AreaFigures | null {
  const indicator = lookupOf(dataset).row('indicators', indicatorId);
  if (!indicator) return null;
  const counties = countiesOf(dataset);
  const years = yearsOf(dataset, indicator, allowed)
    .map((year) => ({
      year,
      coverage: coverageOf(
        figuresIn(dataset, counties, indicator, year, allowed, counts).map((f) => f.figure),
      ),
    }))
    .filter((option) => option.coverage.reported > 0);
  const year = chooseYear(years, asked) ?? Number(dataset.meta.dataDate.slice(0, 4));
  const rows = figuresIn(dataset, counties, indicator, year, allowed, counts);
  const sorted = [...rows].sort(
    (a, b) => group(a.figure) - group(b.figure) || order(b.figure) - order(a.figure),
  );
  const real = rows.filter((r) => group(r.figure) === 0);
  const rankOf = (figure: Figure) =>
    group(figure) === 0 ? 1 + real.filter((r) => order(r.figure) > order(figure)).length : null;
  const zones = figuresIn(
    dataset,
    dataset.areas.filter((a) => a.kind === 'zone'),
    indicator,
    year,
    allowed,
    counts,
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

/** Whether the filters leave a town, firm or park; asked only where a figure is a sum over them. */
const selectCounts = createSelector(
  [
    (dataset: Dataset, _view: ViewState) => dataset,
    (_: Dataset, view: ViewState) => view.sector,
    (_: Dataset, view: ViewState) => view.category,
    (_: Dataset, view: ViewState) => view.level,
    (_: Dataset, view: ViewState) => view.role,
    (_: Dataset, view: ViewState) => view.q,
  ],
  (dataset, sector, category, level, role, q): Counts => {
    const lookup = lookupOf(dataset);
    const filters = { area: [], standing: [], sector, category, level, role, q };
    const idsOf = (kind: keyof VisibleThings) => {
      let ids: ReadonlySet<string> | null = null;
      return (id: string) => {
        ids ??= new Set(visibleThings(dataset, filters)[kind].map((row) => row.id));
        return ids.has(id);
      };
    };
    // Apart, because firms may be many and are seldom asked for.
    const [towns, parks, enterprises] = [idsOf('towns'), idsOf('parks'), idsOf('enterprises')];
    return (id) => {
      if (lookup.row('towns', id)) return towns(id);
      return lookup.row('parks', id) ? parks(id) : enterprises(id);
    };
  },
);

/** The figures of an indicator by area; a null year takes the one with the widest coverage. */
export type ReadFigures = (indicatorId: string, year: number | null) => AreaFigures | null;

/**
 * Figures under the standings and filters of a view. Sums over towns, parks or firms take only what these leave.
 * Remembered for every view that asks, so that two maps of one page do not push each other out.
 */
export const selectFigureReader = createSelector(
  [
    (dataset: Dataset, _view: ViewState) => dataset,
    (_: Dataset, view: ViewState) => [...allowedStandings(view)].join(),
    selectCounts,
  ],
  (dataset, allowed, counts): ReadFigures => {
    const standings = new Set(allowed.split(',') as Standing[]);
    const known = new Map<string, AreaFigures | null>();
    return (indicatorId, year) => {
      const key = `${indicatorId}@${year}`;
      const figures = known.get(key) ?? compute(dataset, indicatorId, year, standings, counts);
      known.set(key, figures);
      return figures;
    };
  },
);

/** null while no indicator is chosen. */
export const selectAreaFigures = (dataset: Dataset, view: ViewState): AreaFigures | null =>
  selectFigureReader(dataset, view)(view.indicator, view.year);
