import type { Dataset, Enterprise, Park, Sector, Town } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Filters } from '#view/viewState.ts';

export interface VisibleThings {
  readonly towns: readonly Town[];
  readonly enterprises: readonly Enterprise[];
  readonly parks: readonly Park[];
}

/** The sectors asked for with everything below them. */
export function withDescendants(sectors: readonly Sector[], ids: readonly string[]): ReadonlySet<string> {
  const taken = new Set(ids);
  let grew = true;
  while (grew) {
    grew = false;
    for (const sector of sectors) {
      if (!taken.has(sector.id) && taken.has(sector.parentId)) {
        taken.add(sector.id);
        grew = true;
      }
    }
  }
  return taken;
}

/**
 * What passes the filters. A filter applies to the kinds that have what it asks for:
 * level to towns and to the enterprises of towns, role to enterprises alone. An empty filter passes all.
 */
export function visibleThings(dataset: Dataset, filters: Filters): VisibleThings {
  const lookup = lookupOf(dataset);
  const sectors = withDescendants(dataset.sectors, filters.sector);
  const areas = new Set(
    dataset.areas
      .filter((a) => filters.area.includes(a.id) || filters.area.includes(a.parentId))
      .map((a) => a.id),
  );
  const inArea = (areaId: string) => filters.area.length === 0 || areas.has(areaId);
  const inSector = (...ids: readonly string[]) =>
    filters.sector.length === 0 || ids.some((id) => sectors.has(id));
  const inCategory = (...categories: readonly (string | undefined)[]) =>
    filters.category.length === 0 || filters.category.some((c) => categories.includes(c));
  const inLevel = (town: Town | undefined) =>
    filters.level.length === 0 || (town !== undefined && filters.level.includes(town.level));
  const categoryOf = (sectorId: string) => lookup.row('sectors', sectorId)?.category;
  const sectorWords = (id: string) => {
    const sector = lookup.row('sectors', id);
    return sector ? [sector.name, ...sector.aliases] : [];
  };
  const named = matcher(filters.q);
  return {
    towns: dataset.towns.filter(
      (t) =>
        inSector(t.sectorId) &&
        inCategory(t.category) &&
        inLevel(t) &&
        inArea(t.areaId) &&
        named(t.initials, t.name, t.shortName, ...sectorWords(t.sectorId)),
    ),
    enterprises: dataset.enterprises.filter(
      (e) =>
        inSector(e.sectorId) &&
        inCategory(categoryOf(e.sectorId)) &&
        inLevel(lookup.row('towns', e.townId)) &&
        inArea(e.areaId) &&
        (filters.role.length === 0 || filters.role.includes(e.role)) &&
        named(e.initials, e.name, e.nameEn, e.products, ...sectorWords(e.sectorId)),
    ),
    parks: dataset.parks.filter(
      (p) =>
        inSector(p.sectorId, ...p.sectorIds) &&
        inCategory(...[p.sectorId, ...p.sectorIds].map(categoryOf)) &&
        inArea(p.areaId) &&
        named(p.initials, p.name, p.leadSectors, ...p.sectorIds.flatMap(sectorWords)),
    ),
  };
}

/** Finds the query in any of the texts, or in the pinyin initials when it is Latin letters. */
function matcher(query: string): (initials: string, ...texts: readonly string[]) => boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return () => true;
  const latin = /^[a-z0-9]+$/.test(wanted);
  return (initials, ...texts) =>
    (latin && initials.includes(wanted)) || texts.some((text) => text.toLowerCase().includes(wanted));
}
