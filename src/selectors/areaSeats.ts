import type { Dataset } from '#domain/dataset.ts';
import { groundShape, type Pole } from '#domain/groundShape.ts';
import { lookupOf } from '#domain/lookup.ts';
import { fromMercator, mercatorX, mercatorY } from '#domain/mercator.ts';

export type LonLat = readonly [lon: number, lat: number];

/** How far from a seat whose area has no outline one may go, in radians of Mercator. */
const ROOM_WITHOUT_OUTLINE = 0.001;

const cache = new WeakMap<Dataset, ReadonlyMap<string, Pole>>();

/** The middle of every county with an outline or a seat, by area id. */
function middles(dataset: Dataset): ReadonlyMap<string, Pole> {
  const known = cache.get(dataset);
  if (known) return known;
  const lookup = lookupOf(dataset);
  const found = new Map<string, Pole>();
  for (const { id, kind } of dataset.areas) {
    const seat = kind === 'county' ? lookup.row('places', id) : undefined;
    if (!seat || seat.lon === null || seat.lat === null) continue;
    found.set(id, { x: mercatorX(seat.lon), y: mercatorY(seat.lat), radius: ROOM_WITHOUT_OUTLINE });
  }
  for (const { properties, geometry } of dataset.counties.features)
    found.set(properties.id, groundShape(geometry).pole());
  cache.set(dataset, found);
  return found;
}

/** The county an area lies in: a zone has no outline of its own. */
const countyOf = (dataset: Dataset, areaId: string): string => {
  const area = lookupOf(dataset).row('areas', areaId);
  return area?.kind === 'zone' ? area.parentId : areaId;
};

/** The middle of an area in degrees; null where nothing is known of it. */
export function areaMiddle(dataset: Dataset, areaId: string): LonLat | null {
  const middle = middles(dataset).get(countyOf(dataset, areaId));
  return middle ? fromMercator(middle.x, middle.y) : null;
}

/** How much of the way to the border things known only to lie in an area are set from its middle. */
const SPREAD = 0.62;

/**
 * A seat in the area for each of `count` things that are only known to lie in it: round about its middle, the first
 * to the upper left. They tell the area, no place in it. Empty where nothing is known of the area.
 */
export function seatsInArea(dataset: Dataset, areaId: string, count: number): readonly LonLat[] {
  const middle = middles(dataset).get(countyOf(dataset, areaId));
  if (!middle) return [];
  return Array.from({ length: count }, (_, i) => {
    const angle = (Math.PI * 5) / 6 - (2 * Math.PI * i) / Math.max(2, count);
    const away = middle.radius * SPREAD;
    return fromMercator(middle.x + away * Math.cos(angle), middle.y + away * Math.sin(angle));
  });
}
