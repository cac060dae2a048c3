import { FAMILIES, type Family } from '#catalog/figures.ts';
import { isByArea, yearsOf } from '#domain/areaFigure.ts';
import type { Dataset, Indicator } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import { type RegionFigure, regionFigure } from '#domain/regionFigure.ts';
import type { ViewState } from '#view/viewState.ts';
import { allowedStandings } from './allowedStandings.ts';
import { selectAreaFigures } from './areaRows.ts';
import type { RegionContents } from './regionContents.ts';

const OFFERED: readonly Family[] = ['output', 'land', 'energy'];

/** The total of one indicator over a region. */
export interface RegionRow extends RegionFigure {
  readonly indicator: Indicator;
  readonly year: number;
  /** Whether it is the one the map shows. */
  readonly chosen: boolean;
}

export interface RegionFigures {
  /** The chosen indicator first, then output, land and energy; those with a value before those without. */
  readonly rows: readonly RegionRow[];
  /** The chosen indicator when its values do not add up, so that there is no total. */
  readonly notAdditive: Indicator | null;
}

/**
 * Totals over what is wholly inside; what the border cuts is not counted. The chosen indicator is taken for the
 * year of the map, any other for the year asked for or the one with most values inside, so every figure says its own.
 */
export function regionFigures(dataset: Dataset, view: ViewState, contents: RegionContents): RegionFigures {
  const lookup = lookupOf(dataset);
  const onMap = selectAreaFigures(dataset, view);
  const allowed = allowedStandings(view);
  const held = new Set(contents.inside.map((thing) => thing.id));
  const members = { counties: contents.counties, holds: (id: string) => held.has(id) };
  const row = (indicator: Indicator): RegionRow | null => {
    const chosen = indicator.id === onMap?.indicator.id;
    const asked = chosen ? (onMap?.year ?? null) : view.year;
    const years = asked === null ? yearsOf(dataset, indicator, allowed) : [asked];
    const fallback = Number(dataset.meta.dataDate.slice(0, 4));
    let best: RegionRow | null = null;
    for (const year of years.length > 0 ? years : [fallback]) {
      const found = regionFigure(lookup, members, indicator, { year, allowed });
      if (found && (!best || found.coverage.reported >= best.coverage.reported))
        best = { ...found, indicator, year, chosen };
    }
    return best;
  };
  const others = dataset.indicators
    .filter((i) => i.use === 'map' && OFFERED.includes(i.family) && isByArea(i) && i.id !== view.indicator)
    .sort((a, b) => FAMILIES[a.family].order - FAMILIES[b.family].order);
  const first = onMap ? row(onMap.indicator) : null;
  const rest = others.map(row).filter((r) => r !== null);
  const hasValue = (r: RegionRow) => r.coverage.reported > 0;
  return {
    rows: [
      ...(first ? [first] : []),
      ...rest.filter(hasValue),
      ...rest.filter((r) => !hasValue(r) && r.coverage.total > 0),
    ],
    notAdditive: onMap && !first ? onMap.indicator : null,
  };
}
