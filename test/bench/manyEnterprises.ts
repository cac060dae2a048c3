import { polygonContains } from 'd3-polygon';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

const MANY = 200_000;

type Counties = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
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
function pointsIn(shape: Polygon | MultiPolygon, random: () => number): () => [number, number] {
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

interface Package {
  /** Text of enterprises.csv, whose rows are kept and whose header says the columns. */
  readonly enterprises: string;
  readonly counties: Counties;
  readonly sectorIds: readonly string[];
  readonly sourceId: string;
}

/** Text of an enterprises.csv with `count` further rows, each with a position of its own inside its county. */
export function withManyEnterprises(
  { enterprises, counties, sectorIds, sourceId }: Package,
  count = MANY,
): string {
  const columns = enterprises.slice(0, enterprises.indexOf('\n')).trim().split(',');
  const random = numbers(20_251_125);
  const draws = counties.features.map((feature) => ({
    areaId: feature.properties.id,
    draw: pointsIn(feature.geometry, random),
  }));
  const rows = Array.from({ length: count }, (_, i) => {
    const { areaId, draw } = draws[i % draws.length] ?? { areaId: '', draw: () => [0, 0] };
    const [lon = 0, lat = 0] = draw();
    const row: Readonly<Record<string, string>> = {
      id: `load-${i}`,
      name: `压测企业${i}`,
      initials: 'ycqy',
      areaId,
      sectorId: sectorIds[Math.floor(random() * sectorIds.length)] ?? '',
      role: 'unstated',
      lon: lon.toFixed(5),
      lat: lat.toFixed(5),
      positionQuality: 'exact',
      sourceId,
    };
    return columns.map((column) => row[column] ?? '').join(',');
  });
  return `${enterprises.trimEnd()}\n${rows.join('\n')}\n`;
}
