import { createSelector } from 'reselect';
import { FIRST_SIZE } from '#catalog/overlays.ts';
import type { Standing } from '#catalog/standings.ts';
import type { Dataset, Indicator, Town } from '#domain/dataset.ts';
import { type Coverage, coverageOf, type Figure, figureValue } from '#domain/figure.ts';
import { figureOf } from '#domain/figureOf.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ViewState } from '#view/viewState.ts';
import { allowedStandings } from './allowedStandings.ts';
import { isByTown } from './menus.ts';
import { visibleThings } from './visibleThings.ts';

/** The figures towns are sized by. */
export interface TownFigures {
  readonly indicator: Indicator;
  /** null: each town's newest figure, which tells its own year. */
  readonly year: number | null;
  readonly rows: readonly { readonly town: Town; readonly figure: Figure }[];
  /** Of the towns the filters leave. */
  readonly coverage: Coverage;
}

/** The indicator asked for; else output value, else the first of the data, that has a figure to show. */
function sizeIndicator(
  dataset: Dataset,
  asked: string,
  allowed: ReadonlySet<Standing>,
): Indicator | undefined {
  const lookup = lookupOf(dataset);
  const offered = dataset.indicators.filter(isByTown);
  const chosen = offered.find((i) => i.id === asked);
  if (chosen) return chosen;
  const first = offered.filter((i) => i.id === FIRST_SIZE);
  const hasFigure = (indicator: Indicator) =>
    dataset.towns.some(
      (t) => figureValue(figureOf(lookup, t.id, indicator, { year: null, allowed })) !== null,
    );
  return [...first, ...offered].find(hasFigure) ?? first[0] ?? offered[0];
}

/** One figure per visible town; null where the data has no indicator of towns at all. */
export const selectTownFigures = createSelector(
  [
    (dataset: Dataset, _view: ViewState) => dataset,
    (_: Dataset, view: ViewState) => view.size,
    (_: Dataset, view: ViewState) => view.year,
    (_: Dataset, view: ViewState) => [...allowedStandings(view)].join(),
    (_: Dataset, view: ViewState) => view.sector,
    (_: Dataset, view: ViewState) => view.category,
    (_: Dataset, view: ViewState) => view.level,
    (_: Dataset, view: ViewState) => view.area,
    (_: Dataset, view: ViewState) => view.q,
  ],
  (dataset, size, year, standings, sector, category, level, area, q): TownFigures | null => {
    const allowed = new Set(standings.split(',') as Standing[]);
    const indicator = sizeIndicator(dataset, size, allowed);
    if (!indicator) return null;
    const lookup = lookupOf(dataset);
    const filters = { sector, category, level, area, q, role: [], standing: [] };
    const { towns } = visibleThings(dataset, filters);
    const rows = towns.map((town) => ({
      town,
      figure: figureOf(lookup, town.id, indicator, { year, allowed }),
    }));
    return { indicator, year, rows, coverage: coverageOf(rows.map((r) => r.figure)) };
  },
);
