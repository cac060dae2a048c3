import { polygonContains } from 'd3-polygon';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

export type Counties = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly id: string; readonly name: string }
>;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const outerRings = (shape: Polygon | MultiPolygon): [number, number][][] =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map(([outer = []]) =>
    outer.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]),
  );

/** A draw of points that lie in the shape, by throwing away those that do not. */
export function pointsIn(shape: Polygon | MultiPolygon, random: () => number): () => [number, number] {
  const rings = outerRings(shape);
  const lons = rings.flat().map(([lon]) => lon);
  const lats = rings.flat().map(([, lat]) => lat);
  const [west, south] = [Math.min(...lons), Math.min(...lats)];
  const [width, height] = [Math.max(...lons) - west, Math.max(...lats) - south];
  return () => {
    for (;;) {
      const lon = west + random() * width;
      const lat = south + random() * height;
      if (rings.some((ring) => polygonContains(ring, [lon, lat]))) return [lon, lat];
    }
  };
}
