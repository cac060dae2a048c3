import type { Dataset, Enterprise, Park, Sector, Town } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Filters } from '#view/viewState.ts';
import { type Register, register } from './register.ts';

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

/** So many answers are remembered: going back and forth between a few filters costs nothing. */
const REMEMBERED = 8;
const answers = new WeakMap<Dataset, Map<string, VisibleThings>>();

/**
 * What passes the filters. A filter applies to the kinds that have what it asks for:
 * level to towns and to the enterprises of towns, role to enterprises alone. An empty filter passes all.
 * The same filters give the same object, so that what rests on it is not made anew.
 */
export function visibleThings(dataset: Dataset, filters: Filters): VisibleThings {
  const known = answers.get(dataset) ?? new Map<string, VisibleThings>();
  answers.set(dataset, known);
  const { sector, category, level, area, role, q } = filters;
  const key = [sector, category, level, area, role]
    .map((ids) => ids.join())
    .concat(q)
    .join('\n');
  const found = known.get(key) ?? filtered(dataset, filters);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
  return found;
}

function filtered(dataset: Dataset, filters: Filters): VisibleThings {
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
  const { towns, enterprises, parks } = rosterOf(dataset);
  return {
    towns: towns.pick(
      filters.q,
      (t) => inSector(t.sectorId) && inCategory(t.category) && inLevel(t) && inArea(t.areaId),
    ),
    enterprises: enterprises.pick(
      filters.q,
      (e) =>
        inSector(e.sectorId) &&
        inCategory(categoryOf(e.sectorId)) &&
        inLevel(lookup.row('towns', e.townId)) &&
        inArea(e.areaId) &&
        (filters.role.length === 0 || filters.role.includes(e.role)),
    ),
    parks: parks.pick(
      filters.q,
      (p) =>
        inSector(p.sectorId, ...p.sectorIds) &&
        inCategory(...[p.sectorId, ...p.sectorIds].map(categoryOf)) &&
        inArea(p.areaId),
    ),
  };
}

interface Roster {
  readonly towns: Register<Town>;
  readonly enterprises: Register<Enterprise>;
  readonly parks: Register<Park>;
}

const rosters = new WeakMap<Dataset, Roster>();

/** The things of a dataset, made ready for filtering once. Every field a filter asks for is part of the group. */
function rosterOf(dataset: Dataset): Roster {
  const known = rosters.get(dataset);
  if (known) return known;
  const lookup = lookupOf(dataset);
  const sectorWords = (id: string) => {
    const sector = lookup.row('sectors', id);
    return sector ? [sector.name, ...sector.aliases] : [];
  };
  const roster: Roster = {
    towns: register(
      dataset.towns,
      (t) => `${t.sectorId}|${t.category}|${t.level}|${t.areaId}`,
      (t) => [t.name, t.shortName, ...sectorWords(t.sectorId)],
    ),
    enterprises: register(
      dataset.enterprises,
      (e) => `${e.sectorId}|${e.townId}|${e.areaId}|${e.role}`,
      (e) => [e.name, e.nameEn, e.products, ...sectorWords(e.sectorId)],
    ),
    parks: register(
      dataset.parks,
      (p) => `${p.sectorId}|${p.sectorIds.join()}|${p.areaId}`,
      (p) => [p.name, p.leadSectors, ...p.sectorIds.flatMap(sectorWords)],
    ),
  };
  rosters.set(dataset, roster);
  return roster;
}
