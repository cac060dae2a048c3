import type { Level, PositionQuality } from '#catalog/subjects.ts';
import type { Dataset, Enterprise, Park, Sector, Town } from '#domain/dataset.ts';
import { type Lookup, lookupOf } from '#domain/lookup.ts';
import type { VisibleThings } from './visibleThings.ts';

/** A thing on the map or in a tray. */
export interface PlacedThing {
  readonly kind: 'town' | 'enterprise' | 'park';
  readonly id: string;
  readonly name: string;
  readonly sector: Sector | undefined;
  readonly areaId: string;
  readonly quality: PositionQuality;
  readonly leading: boolean;
  /** Of a town; null for the rest. */
  readonly level: Level | null;
}

export interface Pin extends PlacedThing {
  readonly lon: number;
  readonly lat: number;
}

/** What is known only to lie in an area: towns one by one, enterprises and parks counted by sector. */
export interface AreaTray {
  readonly areaId: string;
  readonly towns: readonly Town[];
  readonly badges: readonly SectorBadge[];
}

export interface SectorBadge {
  readonly sector: Sector | undefined;
  readonly things: readonly PlacedThing[];
}

/** Every visible thing exactly once: pinned, in an area's tray, or not placed at all. */
export interface Placements {
  readonly pins: readonly Pin[];
  readonly trays: readonly AreaTray[];
  readonly unplaced: readonly PlacedThing[];
}

type Subject = Town | Enterprise | Park;
type Placed = { readonly thing: PlacedThing; readonly pin: Pin | null };

/** What is said of a thing does not depend on the filters, so it is made once for each row. */
const cache = new WeakMap<Lookup, Map<Subject, Placed>>();

function placedOf(lookup: Lookup, kind: PlacedThing['kind'], row: Subject): Placed {
  let known = cache.get(lookup);
  if (!known) {
    known = new Map();
    cache.set(lookup, known);
  }
  let placed = known.get(row);
  if (!placed) {
    const thing = describe(lookup, kind, row);
    const at = positionOf(lookup, row);
    placed = { thing, pin: at && { ...thing, ...at } };
    known.set(row, placed);
  }
  return placed;
}

/** A row as a thing of the map. */
export const placedThing = (dataset: Dataset, kind: PlacedThing['kind'], row: Subject): PlacedThing =>
  placedOf(lookupOf(dataset), kind, row).thing;

export function placementsOf(dataset: Dataset, visible: VisibleThings): Placements {
  const lookup = lookupOf(dataset);
  const pins: Pin[] = [];
  const unplaced: PlacedThing[] = [];
  const trays = new Map<string, { towns: Town[]; things: PlacedThing[] }>();
  const trayOf = (areaId: string) => {
    const tray = trays.get(areaId) ?? { towns: [], things: [] };
    trays.set(areaId, tray);
    return tray;
  };
  const place = (kind: PlacedThing['kind'], row: Subject) => {
    const { thing, pin } = placedOf(lookup, kind, row);
    if (pin) pins.push(pin);
    else if (row.positionQuality === 'city') unplaced.push(thing);
    else if (kind === 'town') trayOf(row.areaId).towns.push(row as Town);
    else trayOf(row.areaId).things.push(thing);
  };
  for (const row of visible.towns) place('town', row);
  for (const row of visible.enterprises) place('enterprise', row);
  for (const row of visible.parks) place('park', row);
  return {
    pins,
    unplaced,
    trays: [...trays].map(([areaId, { towns, things }]) => ({
      areaId,
      towns,
      badges: badgesOf(dataset, things),
    })),
  };
}

function describe(lookup: Lookup, kind: PlacedThing['kind'], row: Subject): PlacedThing {
  return {
    kind,
    id: row.id,
    name: 'shortName' in row ? row.shortName : row.name,
    sector: lookup.row('sectors', row.sectorId),
    areaId: row.areaId,
    quality: row.positionQuality,
    leading: 'role' in row && row.role === 'leading',
    level: 'level' in row ? row.level : null,
  };
}

/** Own position, or the township's; nothing coarser is ever given a point. */
function positionOf(lookup: Lookup, row: Subject): { lon: number; lat: number } | null {
  if (row.positionQuality === 'exact' && row.lon !== null && row.lat !== null)
    return { lon: row.lon, lat: row.lat };
  if (row.positionQuality !== 'township') return null;
  const place = lookup.row('places', row.placeCode);
  return place && place.lon !== null && place.lat !== null ? { lon: place.lon, lat: place.lat } : null;
}

/** One badge per sector, in the sectors' own order, what has no sector last. */
function badgesOf(dataset: Dataset, things: readonly PlacedThing[]): readonly SectorBadge[] {
  return [...dataset.sectors, undefined]
    .map((sector) => ({ sector, things: things.filter((t) => t.sector?.id === sector?.id) }))
    .filter((badge) => badge.things.length > 0);
}
