import { FAMILIES, type Family } from '#catalog/figures.ts';
import { OVERLAY_GROUPS } from '#catalog/overlays.ts';
import { isByArea } from '#domain/areaFigure.ts';
import type { Dataset, Indicator, Sector } from '#domain/dataset.ts';
import { countBy } from './countBy.ts';
import { withDescendants } from './visibleThings.ts';

/** Whether an indicator has a figure of its own for each town, as a number that size can show. */
export const isByTown = (indicator: Indicator): boolean =>
  indicator.subjectKinds.includes('town') && indicator.unit !== 'flag';

/** A part of a menu of indicators. Those of output, land and energy stand first even when they are empty. */
export interface IndicatorGroup {
  readonly key: string;
  readonly label: string;
  readonly indicators: readonly Indicator[];
}

/** Indicators that can colour areas. */
export const indicatorMenu = (dataset: Dataset): readonly IndicatorGroup[] =>
  grouped(
    dataset.indicators.filter((i) => i.use === 'map' && isByArea(i)),
    'areas',
  );

/** Indicators that can size towns. */
export const sizeMenu = (dataset: Dataset): readonly IndicatorGroup[] =>
  grouped(dataset.indicators.filter(isByTown), 'towns');

function grouped(offered: readonly Indicator[], kind: 'areas' | 'towns'): readonly IndicatorGroup[] {
  const first = Object.entries(OVERLAY_GROUPS).map(([key, group]) => {
    const families: readonly Family[] = group[kind];
    const indicators = families.flatMap((family) => offered.filter((i) => i.family === family));
    return { key, label: group.label, indicators };
  });
  const taken = new Set(first.flatMap((group) => group.indicators));
  const rest = offered.filter((i) => !taken.has(i));
  const others = [...new Set(rest.map((i) => i.family))]
    .sort((a, b) => FAMILIES[a].order - FAMILIES[b].order)
    .map((family) => ({
      key: family,
      label: FAMILIES[family].label,
      indicators: rest.filter((i) => i.family === family),
    }));
  return [...first, ...others];
}

export interface SectorOption {
  readonly sector: Sector;
  readonly isChild: boolean;
  /** Enterprises, towns and parks of the sector and everything below it. */
  readonly count: number;
}

/** Sectors for the filter, each parent followed by its children. */
export function sectorMenu(dataset: Dataset): readonly SectorOption[] {
  const firms = countBy(dataset.enterprises, (e) => e.sectorId);
  const towns = countBy(dataset.towns, (t) => t.sectorId);
  const countOf = (sector: Sector) => {
    const ids = withDescendants(dataset.sectors, [sector.id]);
    let count = dataset.parks.filter(
      (p) => ids.has(p.sectorId) || p.sectorIds.some((s) => ids.has(s)),
    ).length;
    for (const id of ids) count += (firms.get(id) ?? 0) + (towns.get(id) ?? 0);
    return count;
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
