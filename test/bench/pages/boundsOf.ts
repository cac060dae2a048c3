import type { FeatureCollection, Position } from 'geojson';

/** West, south, east, north of polygons, in degrees. */
export function boundsOf({ features }: FeatureCollection): [number, number, number, number] {
  const positions = features.flatMap(({ geometry }): Position[] => {
    if (geometry.type === 'Polygon') return geometry.coordinates.flat();
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
  });
  const [lons, lats] = [positions.map(([lon = 0]) => lon), positions.map(([, lat = 0]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
