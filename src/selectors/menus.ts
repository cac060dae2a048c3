import { FAMILIES, type Family } from '#catalog/figures.ts';
import { isByArea } from '#domain/areaFigure.ts';
import type { Dataset, Indicator, Sector } from '#domain/dataset.ts';
import { withDescendants } from './visibleThings.ts';

/** Whether an indicator has a figure of its own for each town, as a number that size can show. */
export const isByTown = (indicator: Indicator): boolean =>
  indicator.subjectKinds.includes('town') && indicator.unit !== 'flag';

/** Indicators that can colour the map, by family in the order of menus. */
export function indicatorMenu(
  dataset: Dataset,
): readonly { family: Family; indicators: readonly Indicator[] }[] {
  const offered = dataset.indicators.filter((i) => i.use === 'map' && isByArea(i));
  return [...new Set(offered.map((i) => i.family))]
    .sort((a, b) => FAMILIES[a].order - FAMILIES[b].order)
    .map((family) => ({ family, indicators: offered.filter((i) => i.family === family) }));
}

export interface SectorOption {
  readonly sector: Sector;
  readonly isChild: boolean;
  /** Enterprises, towns and parks of the sector and everything below it. */
  readonly count: number;
}

/** Sectors for the filter, each parent followed by its children. */
export function sectorMenu(dataset: Dataset): readonly SectorOption[] {
  const countOf = (sector: Sector) => {
    const ids = withDescendants(dataset.sectors, [sector.id]);
    return (
      dataset.enterprises.filter((e) => ids.has(e.sectorId)).length +
      dataset.towns.filter((t) => ids.has(t.sectorId)).length +
      dataset.parks.filter((p) => ids.has(p.sectorId) || p.sectorIds.some((s) => ids.has(s))).length
    );
  };
  const below = (parentId: string): readonly SectorOption[] =>
    dataset.sectors
      .filter((s) => s.parentId === parentId)
      .flatMap((sector) => [
        { sector, isChild: parentId !== '', count: countOf(sector) },
        ...below(sector.id),
      ]);
  return below('');
}
