import { createSelector } from 'reselect';
import type { Area, Dataset, Indicator } from '#domain/dataset.ts';
import { type Difference, differenceCoverage, differenceOf, isComparable } from '#domain/difference.ts';
import { type Coverage, type Figure, pairCoverage } from '#domain/figure.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ViewState } from '#view/viewState.ts';
import {
  type AreaFigures,
  type AreaRow,
  chooseYear,
  type ReadFigures,
  selectFigureReader,
  type YearOption,
} from './areaRows.ts';

/** What every kind of fill by area has. `rows` are the counties in the order of the ranking, then the zone. */
interface OverlayBase {
  readonly indicator: Indicator;
  readonly year: number;
  /** Years to choose from, each with the coverage of what would then be shown. */
  readonly years: readonly YearOption[];
  /** Of the six counties alone. */
  readonly coverage: Coverage;
  /** Why nothing is shown; null as soon as one county has a value. */
  readonly emptiness: Emptiness | null;
}

/**
 * `nobody` has reported any year; `year` has nothing, and the nearest that has; there is something and the
 * reader's filters hide it; or two years have both values and no county's can be set against each other.
 */
export type Emptiness =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'year'; readonly year: number; readonly nearest: number }
  | { readonly kind: 'filtered' }
  | { readonly kind: 'incomparable' };

export interface SingleOverlay extends OverlayBase {
  readonly kind: 'single';
  readonly figures: AreaFigures;
  readonly rows: readonly AreaRow[];
}

export interface PairRow {
  readonly area: Area;
  readonly figure: Figure;
  readonly second: Figure;
}

export interface BivariateOverlay extends OverlayBase {
  readonly kind: 'bivariate';
  readonly second: Indicator;
  readonly rows: readonly PairRow[];
}

export interface DifferenceRow {
  readonly area: Area;
  readonly difference: Difference;
}

export interface DifferenceOverlay extends OverlayBase {
  readonly kind: 'difference';
  readonly since: number;
  readonly rows: readonly DifferenceRow[];
}

/** Areas by one indicator, by two at once, or by what one has changed since another year. */
export type AreaOverlay = SingleOverlay | BivariateOverlay | DifferenceOverlay;

/** Indicators that can be one of two axes. */
export const isGraded = (indicator: Indicator): boolean => indicator.unit !== 'flag';

const figureOn = (figures: AreaFigures | null, area: Area): Figure | null =>
  figures?.rows.find((r) => r.area.id === area.id)?.figure ?? null;

const inCounties = <T extends { readonly area: Area }>(rows: readonly T[]): readonly T[] =>
  rows.filter((r) => r.area.kind === 'county');

function single(figures: AreaFigures): SingleOverlay {
  const { indicator, year, years, coverage, rows } = figures;
  const used = rows.map((r) => r.figure);
  const emptiness = emptinessOf(coverage, years, [year], used);
  return { kind: 'single', indicator, year, years, coverage, rows, figures, emptiness };
}

function crossed(
  read: ReadFigures,
  figures: AreaFigures,
  second: Indicator,
  asked: number | null,
): BivariateOverlay {
  const { indicator } = figures;
  const pairsIn = (year: number): readonly PairRow[] => {
    const [one, other] = [read(indicator.id, year), read(second.id, year)];
    return (one?.rows ?? []).flatMap(({ area, figure }) => {
      const beside = figureOn(other, area);
      return beside ? [{ area, figure, second: beside }] : [];
    });
  };
  const coverageIn = (year: number) =>
    pairCoverage(inCounties(pairsIn(year)).map((r) => [r.figure, r.second] as const));
  const candidates = [figures, read(second.id, null)].flatMap((f) => f?.years ?? []).map((o) => o.year);
  const years = [...new Set(candidates)]
    .sort((a, b) => a - b)
    .map((year) => ({ year, coverage: coverageIn(year) }))
    .filter((o) => o.coverage.reported > 0);
  const year = chooseYear(years, asked) ?? figures.year;
  const rows = pairsIn(year);
  const coverage = coverageIn(year);
  const used = rows.flatMap((r) => [r.figure, r.second]);
  const emptiness = emptinessOf(coverage, years, [year], used);
  return { kind: 'bivariate', indicator, second, year, years, coverage, rows, emptiness };
}

const groupOf = ({ difference }: DifferenceRow): number =>
  difference.kind !== 'value' ? 2 : difference.standing === 'sample' ? 1 : 0;
const changeOf = ({ difference }: DifferenceRow): number =>
  difference.kind === 'value' ? difference.value : Number.NEGATIVE_INFINITY;

function differenceSince(read: ReadFigures, figures: AreaFigures, since: number): DifferenceOverlay {
  const { indicator, year, years } = figures;
  const before = read(indicator.id, since);
  const all = figures.rows.flatMap(({ area, figure }) => {
    const earlier = figureOn(before, area);
    return earlier ? [{ area, difference: differenceOf(earlier, figure) }] : [];
  });
  const counties = [...inCounties(all)].sort((a, b) => groupOf(a) - groupOf(b) || changeOf(b) - changeOf(a));
  const zones = all.filter((r) => r.area.kind === 'zone');
  const coverage = differenceCoverage(counties.map((r) => r.difference));
  const used = counties.flatMap((r) => [r.difference.earlier, r.difference.later]);
  const emptiness = emptinessOf(coverage, years, [year, since], used);
  return {
    kind: 'difference',
    indicator,
    year,
    since,
    years,
    coverage,
    rows: [...counties, ...zones],
    emptiness,
  };
}

/** `asked`: the years that would have to have something. */
function emptinessOf(
  { reported }: Coverage,
  years: readonly YearOption[],
  asked: readonly number[],
  figures: readonly Figure[],
): Emptiness | null {
  if (reported > 0) return null;
  if (figures.some((f) => f.kind === 'rival')) return null;
  if (figures.some((f) => f.kind === 'missing' && f.reason === 'filtered')) return { kind: 'filtered' };
  if (years.length === 0) return { kind: 'nobody' };
  const year = asked.find((y) => !years.some((o) => o.year === y));
  if (year === undefined) return { kind: 'incomparable' };
  const others = years.map((o) => o.year).filter((y) => !asked.includes(y));
  const distance = (y: number) => Math.abs(y - year);
  const nearest = others.reduce<number | null>(
    (best, y) => (best === null || distance(y) <= distance(best) ? y : best),
    null,
  );
  return nearest === null ? { kind: 'incomparable' } : { kind: 'year', year, nearest };
}

/**
 * What areas are filled by; null while no indicator is chosen. A difference goes before a second indicator.
 * Remembered for every view that asks.
 */
export const selectAreaOverlay = createSelector(
  [
    (dataset: Dataset, _view: ViewState) => dataset,
    selectFigureReader,
    (_: Dataset, view: ViewState) => view.indicator,
    (_: Dataset, view: ViewState) => view.year,
    (_: Dataset, view: ViewState) => view.second,
    (_: Dataset, view: ViewState) => view.since,
  ],
  (dataset, read, indicator, asked, second, since): AreaOverlay | null => {
    const figures = read(indicator, asked);
    if (!figures) return null;
    if (since !== null && since !== figures.year && isComparable(figures.indicator))
      return differenceSince(read, figures, since);
    const other = second === indicator ? undefined : lookupOf(dataset).row('indicators', second);
    return other && isGraded(other) && isGraded(figures.indicator)
      ? crossed(read, figures, other, asked)
      : single(figures);
  },
);
