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
  /** Made when first asked for: very many are drawn by their columns alone. */
  readonly pins: readonly Pin[];
  readonly trays: readonly AreaTray[];
  readonly unplaced: readonly PlacedThing[];
  /** How many of each kind are pinned or in a tray, by area; '' has what is in none that is known. */
  readonly counts: ReadonlyMap<string, KindCounts>;
  readonly pinColumns: PinColumns;
}

/** The pins in their order, a column each. */
export interface PinColumns {
  readonly count: number;
  /** x and y in radians of Mercator, one after the other. */
  readonly ground: Float64Array;
  /** The index of the sector. */
  readonly sectorAt: Uint16Array;
}

const TABLES = Object.keys(KIND_OF) as ThingTable[];

/** `visible`: of each table some rows, in the order of the table, as a filter leaves them. */
export function placementsOf(dataset: Dataset, visible: VisibleThings): Placements {
  const placed = placedTables(dataset);
  const unplaced: PlacedThing[] = [];
  const trays = new Map<string, { towns: Town[]; things: PlacedThing[] }>();
  const trayOf = (areaId: string) => {
    const tray = trays.get(areaId) ?? { towns: [], things: [] };
    trays.set(areaId, tray);
    return tray;
  };
  const most = TABLES.reduce((sum, table) => sum + visible[table].length, 0);
  const ground = new Float64Array(2 * most);
  const sectorAt = new Uint16Array(most);
  const pinRows = new Uint32Array(most);
  /** How many pins there are when a table has been gone through. */
  const ends: number[] = [];
  let count = 0;
  const counted = TABLES.map(() => new Uint32Array(dataset.areas.length + 1));
  for (const [t, table] of TABLES.entries()) {
    const { things, areaAt, sectorAt: sectors, xs, ys } = placed[table];
    const [chosen, counts] = [visible[table], counted[t]];
    const rows = indexesIn(dataset[table], chosen);
    for (let i = 0; i < chosen.length; i += 1) {
      const row = rows[i] ?? 0;
      const x = xs[row] ?? Number.NaN;
      if (!Number.isNaN(x)) {
        ground[2 * count] = x;
        ground[2 * count + 1] = ys[row] ?? 0;
        sectorAt[count] = sectors[row] ?? 0;
        pinRows[count] = row;
        count += 1;
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
    ends.push(count);
  }
  const gathered = (): readonly Pin[] =>
    TABLES.flatMap((table, t) =>
      Array.from(pinRows.subarray(ends[t - 1] ?? 0, ends[t]), (row) => placed[table].pins[row]).filter(
        (pin) => pin != null,
      ),
    );
  let pins: readonly Pin[] | null = null;
  return {
    get pins() {
      pins ??= gathered();
      return pins;
    },
    unplaced,
    counts: new Map(
      [...dataset.areas.map(({ id }) => id), ''].map((id, area) => {
        const [towns = 0, enterprises = 0, parks = 0] = counted.map((counts) => counts[area] ?? 0);
        return [id, { towns, enterprises, parks }];
      }),
    ),
    pinColumns: {
      count,
      ground: ground.subarray(0, 2 * count),
      sectorAt: sectorAt.subarray(0, count),
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
