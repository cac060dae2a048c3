import { createSelector } from 'reselect';
import type { Standing } from '#catalog/standings.ts';
import { TIERS } from '#catalog/tiers.ts';
import type { Dataset, Indicator, Town } from '#domain/dataset.ts';
import { type Figure, figureStanding } from '#domain/figure.ts';
import { figureOf } from '#domain/figureOf.ts';
import { lookupOf } from '#domain/lookup.ts';
import {
  type GoalYear,
  goalYear,
  type NoTier,
  readTier,
  type TierReading,
  yearOfFigure,
} from '#domain/tierLadder.ts';
import type { ViewState } from '#view/viewState.ts';
import { allowedStandings } from './allowedStandings.ts';
import { asOfDate } from './targets.ts';

type Placed = Extract<TierReading, { kind: 'placed' }>;

/** A town on a rung. */
export interface LadderPlace {
  readonly town: Town;
  readonly figure: Figure;
  readonly reading: Placed;
}

/** One tier, 0 for what is below the lowest. Largest value first. */
export interface Rung {
  readonly tier: number;
  readonly measured: readonly LadderPlace[];
  /** Illustrative values, apart from the rest and in no count. */
  readonly sample: readonly LadderPlace[];
}

/** A town that no measured figure puts on a rung. */
export interface Unplaced {
  readonly town: Town;
  readonly why: NoTier;
}

export interface Ladder {
  readonly indicator: Indicator;
  /** Highest first, every tier there is. */
  readonly rungs: readonly Rung[];
  /** Those with an illustrative value only are here too: it settles nothing. */
  readonly unplaced: readonly Unplaced[];
  /** The year growth is asked for by. */
  readonly by: number;
  readonly byDefault: GoalYear;
  /** Years that may be asked for. */
  readonly byYears: readonly number[];
}

const YEARS_AHEAD = 10;

/** Where the towns stand among the tiers, by their newest figure or that of the chosen year. */
export const selectLadder = createSelector(
  [
    (dataset: Dataset, _view: ViewState, _towns: readonly Town[]) => dataset,
    (_dataset: Dataset, _view: ViewState, towns: readonly Town[]) => towns,
    (_: Dataset, view: ViewState) => view.year,
    (_: Dataset, view: ViewState) => view.by,
    (_: Dataset, view: ViewState) => [...allowedStandings(view)].join(),
    (dataset: Dataset, view: ViewState) => asOfDate(dataset, view),
  ],
  (dataset, towns, year, by, allowed, asOf): Ladder | null => {
    const lookup = lookupOf(dataset);
    const indicator = lookup.row('indicators', TIERS.indicatorId);
    if (!indicator) return null;
    const all = new Set(allowed.split(',') as Standing[]);
    const measuredOnly = new Set([...all].filter((s) => s !== 'sample'));
    const figureIn = (town: Town, standings: ReadonlySet<Standing>) =>
      figureOf(lookup, town.id, indicator, { year, allowed: standings, wholeYears: true });
    const rows = towns.map((town) => {
      const shown = figureIn(town, all);
      const isSample = figureStanding(shown) === 'sample';
      return {
        town,
        measured: isSample ? figureIn(town, measuredOnly) : shown,
        sample: isSample ? shown : null,
      };
    });
    const years = rows.flatMap(({ measured, sample }) => yearOfFigure(sample ?? measured) ?? []);
    const newest = years.length > 0 ? Math.max(...years) : null;
    const byDefault = goalYear(dataset.targets, asOf, newest);
    const goal = by ?? byDefault.year;
    const read = (figure: Figure) => readTier(figure, TIERS.values, goal);
    const placesOf = (figures: readonly { town: Town; figure: Figure | null }[]): readonly LadderPlace[] =>
      figures.flatMap(({ town, figure }) => {
        const reading = figure && read(figure);
        return figure && reading?.kind === 'placed' ? [{ town, figure, reading }] : [];
      });
    const measured = placesOf(rows.map(({ town, measured: figure }) => ({ town, figure })));
    const sample = placesOf(rows.map(({ town, sample: figure }) => ({ town, figure })));
    const on = (places: readonly LadderPlace[], tier: number) =>
      places.filter((p) => p.reading.tier === tier).sort((a, b) => leastOf(b.figure) - leastOf(a.figure));
    return {
      indicator,
      rungs: [...TIERS.values, 0]
        .sort((a, b) => b - a)
        .map((tier) => ({ tier, measured: on(measured, tier), sample: on(sample, tier) })),
      unplaced: rows.flatMap(({ town, measured: figure }) => {
        const reading = read(figure);
        return reading.kind === 'unknown' ? [{ town, why: reading.why }] : [];
      }),
      by: goal,
      byDefault,
      byYears: yearsFrom(Math.max(newest ?? 0, Number(asOf.slice(0, 4)) - 1), goal, byDefault.year),
    };
  },
);

/** The least a figure tells, for the order on a rung. */
const leastOf = (figure: Figure): number => {
  switch (figure.kind) {
    case 'observed':
    case 'derived':
      return figure.value;
    case 'rival':
      return Math.min(...figure.observations.flatMap((o) => o.value ?? []));
    case 'missing':
      return Number.NEGATIVE_INFINITY;
  }
};

/** The ten years after the newest figure, and those asked for whatever they are. */
const yearsFrom = (newest: number, ...asked: readonly number[]): readonly number[] =>
  [...new Set([...Array.from({ length: YEARS_AHEAD }, (_, i) => newest + 1 + i), ...asked])].sort(
    (a, b) => a - b,
  );
