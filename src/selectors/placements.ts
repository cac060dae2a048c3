import type { Dataset, Sector, Town } from '#domain/dataset.ts';
import { KIND_OF, type Pin, type PlacedThing, placedTables, type ThingTable } from './placedTable.ts';
import { indexesIn } from './register.ts';
import type { VisibleThings } from './visibleThings.ts';

export { type Pin, type PlacedThing, placedThing } from './placedTable.ts';

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

export interface KindCounts {
  readonly towns: number;
  readonly enterprises: number;
  readonly parks: number;
}

/** Every visible thing exactly once: pinned, in an area's tray, or not placed at all. */
export interface Placements {
  readonly pins: readonly Pin[];
  readonly trays: readonly AreaTray[];
  readonly unplaced: readonly PlacedThing[];
  /** How many of each kind are pinned or in a tray, by area; '' has what is in none that is known. */
  readonly counts: ReadonlyMap<string, KindCounts>;
  /** Of the pins, in their order: longitude and latitude one after the other, and the index of the sector. */
  readonly pinColumns: { readonly positions: Float64Array; readonly sectorAt: Uint16Array };
}

const TABLES = Object.keys(KIND_OF) as ThingTable[];

/** `visible`: of each table some rows, in the order of the table, as a filter leaves them. */
export function placementsOf(dataset: Dataset, visible: VisibleThings): Placements {
  const placed = placedTables(dataset);
  const pins: Pin[] = [];
  const unplaced: PlacedThing[] = [];
  const trays = new Map<string, { towns: Town[]; things: PlacedThing[] }>();
  const trayOf = (areaId: string) => {
    const tray = trays.get(areaId) ?? { towns: [], things: [] };
    trays.set(areaId, tray);
    return tray;
  };
  const most = TABLES.reduce((sum, table) => sum + visible[table].length, 0);
  const positions = new Float64Array(2 * most);
  const sectorAt = new Uint16Array(most);
  const counted = TABLES.map(() => new Uint32Array(dataset.areas.length + 1));
  for (const [t, table] of TABLES.entries()) {
    const { things, pins: points, areaAt, sectorAt: sectors, lons, lats } = placed[table];
    const [chosen, counts] = [visible[table], counted[t]];
    const rows = indexesIn(dataset[table], chosen);
    for (let i = 0; i < chosen.length; i += 1) {
      const row = rows[i] ?? 0;
      const pin = points[row];
      if (pin) {
        positions[2 * pins.length] = lons[row] ?? 0;
        positions[2 * pins.length + 1] = lats[row] ?? 0;
        sectorAt[pins.length] = sectors[row] ?? 0;
        pins.push(pin);
      } else {
        const thing = things[row];
        if (!thing) break;
        if (thing.quality === 'city') {
          unplaced.push(thing);
          continue;
        }
        if (table === 'towns') trayOf(thing.areaId).towns.push(chosen[i] as Town);
        else trayOf(thing.areaId).things.push(thing);
      }
      const area = areaAt[row] ?? 0;
      if (counts) counts[area] = (counts[area] ?? 0) + 1;
    }
  }
  return {
    pins,
    unplaced,
    counts: new Map(
      [...dataset.areas.map(({ id }) => id), ''].map((id, area) => {
        const [towns = 0, enterprises = 0, parks = 0] = counted.map((counts) => counts[area] ?? 0);
        return [id, { towns, enterprises, parks }];
      }),
    ),
    pinColumns: {
      positions: positions.subarray(0, 2 * pins.length),
      sectorAt: sectorAt.subarray(0, pins.length),
    },
    trays: [...trays].map(([areaId, { towns, things }]) => ({
      areaId,
      towns,
      badges: badgesOf(dataset, things),
    })),
  };
}

/** One badge per sector, in the sectors' own order, what has no sector last. */
function badgesOf(dataset: Dataset, things: readonly PlacedThing[]): readonly SectorBadge[] {
  return [...dataset.sectors, undefined]
    .map((sector) => ({ sector, things: things.filter((t) => t.sector?.id === sector?.id) }))
    .filter((badge) => badge.things.length > 0);
}
