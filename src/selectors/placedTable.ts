import type { Level, PositionQuality } from '#catalog/subjects.ts';
import type { Dataset, Enterprise, Park, Sector, Town } from '#domain/dataset.ts';
import { type Lookup, lookupOf } from '#domain/lookup.ts';
import { mercatorX, mercatorY } from '#domain/mercator.ts';

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

/** The tables things come from, each with the kind of its rows. */
export const KIND_OF = { towns: 'town', enterprises: 'enterprise', parks: 'park' } as const;
export type ThingTable = keyof typeof KIND_OF;

type Subject = Town | Enterprise | Park;

/**
 * The rows of a table as the map needs them, each column in the order of the table. What is asked of every row when
 * a filter changes lies in blocks of numbers: following two hundred thousand objects takes ten times as long.
 */
export interface PlacedTable {
  readonly things: readonly PlacedThing[];
  /** Null where the row has no point. */
  readonly pins: readonly (Pin | null)[];
  /** Index of the row's area among the dataset's; the number of areas where it is none of them. */
  readonly areaAt: Uint16Array;
  /** The same of its sector. */
  readonly sectorAt: Uint16Array;
  /** Of its point, in radians of Mercator; not a number where it has none. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** What is said of a thing does not depend on the filters, so it is made once. */
const made = new WeakMap<Dataset, Readonly<Record<ThingTable, PlacedTable>>>();

export function placedTables(dataset: Dataset): Readonly<Record<ThingTable, PlacedTable>> {
  const known = made.get(dataset);
  if (known) return known;
  const tables = {
    towns: placedTable(dataset, 'towns'),
    enterprises: placedTable(dataset, 'enterprises'),
    parks: placedTable(dataset, 'parks'),
  };
  made.set(dataset, tables);
  return tables;
}

function placedTable(dataset: Dataset, table: ThingTable): PlacedTable {
  const lookup = lookupOf(dataset);
  const rows: readonly Subject[] = dataset[table];
  const things = rows.map((row) => describe(lookup, KIND_OF[table], row));
  const pins = rows.map((row, i): Pin | null => {
    const [thing, at] = [things[i], positionOf(lookup, row)];
    return thing && at ? { ...thing, ...at } : null;
  });
  const indexIn = (list: readonly { readonly id: string }[]) => {
    const places = new Map(list.map(({ id }, i) => [id, i]));
    return (id: string) => places.get(id) ?? list.length;
  };
  const [areaOf, sectorOf] = [indexIn(dataset.areas), indexIn(dataset.sectors)];
  return {
    things,
    pins,
    areaAt: Uint16Array.from(rows, (row) => areaOf(row.areaId)),
    sectorAt: Uint16Array.from(rows, (row) => sectorOf(row.sectorId)),
    xs: Float64Array.from(pins, (pin) => (pin ? mercatorX(pin.lon) : Number.NaN)),
    ys: Float64Array.from(pins, (pin) => (pin ? mercatorY(pin.lat) : Number.NaN)),
  };
}

/** A row as a thing of the map. */
export const placedThing = (dataset: Dataset, kind: PlacedThing['kind'], row: Subject): PlacedThing =>
  describe(lookupOf(dataset), kind, row);

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
