import { area, distance, kinks, lineString, polygon } from '@turf/turf';

/** Degrees, WGS-84. */
export type LonLat = readonly [lon: number, lat: number];

export interface PathMeasure {
  /** Kilometres of each leg, on the sphere. */
  readonly legs: readonly number[];
  readonly km: number;
}

export type AreaMeasure =
  | { readonly kind: 'area'; readonly km2: number; readonly perimeterKm: number }
  /** The border crosses itself, so that what is inside is not one thing. */
  | { readonly kind: 'crossing'; readonly perimeterKm: number };

const MU_PER_KM2 = 1500; // 1 mu is a fifteenth of a hectare

export const toMu = (km2: number): number => km2 * MU_PER_KM2;

const same = (a: LonLat | undefined, b: LonLat | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** The points with the first one repeated at the end, as a ring of GeoJSON wants it; a repeated point once. */
export function closeRing(points: readonly LonLat[]): LonLat[] {
  const distinct = points.filter((point, i) => i === 0 || !same(point, points[i - 1]));
  const [first] = distinct;
  if (!first) return [];
  return distinct.length > 1 && same(first, distinct[distinct.length - 1]) ? distinct : [...distinct, first];
}

const position = ([lon, lat]: LonLat): [number, number] => [lon, lat];

export function measurePath(points: readonly LonLat[]): PathMeasure {
  const legs = points
    .slice(1)
    .map((point, i) => distance(position(points[i] ?? point), position(point), { units: 'kilometers' }));
  return { legs, km: legs.reduce((sum, leg) => sum + leg, 0) };
}

/** Area and perimeter of a ring that need not be closed; no area when it crosses itself. */
export function measureArea(points: readonly LonLat[]): AreaMeasure {
  const ring = closeRing(points);
  const perimeterKm = measurePath(ring).km;
  if (crossesItself(ring)) return { kind: 'crossing', perimeterKm };
  const km2 = ring.length < 4 ? 0 : area(polygon([ring.map(position)])) / 1e6;
  return { kind: 'area', km2, perimeterKm };
}

/** Whether a line or ring meets itself anywhere but at its ends. */
export function crossesItself(points: readonly LonLat[]): boolean {
  const distinct = points.filter((point, i) => i === 0 || !same(point, points[i - 1]));
  return distinct.length >= 4 && kinks(lineString(distinct.map(position))).features.length > 0;
}
