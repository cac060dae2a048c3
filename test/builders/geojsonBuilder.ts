/** A GeoJSON file as a test wants it: right unless the test says otherwise. */

type Pair = number[];

export const square = (lon = 112.5, lat = 39.5, size = 0.1): Pair[] => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];

export const aFeature = (
  geometry: unknown = { type: 'Polygon', coordinates: [square()] },
  properties: unknown = { name: '地块' },
) => ({ type: 'Feature', properties, geometry });

export const aCollection = (features: readonly unknown[] = [aFeature()], more: object = {}) => ({
  type: 'FeatureCollection',
  ...more,
  features,
});

export const bytesOf = (file: unknown): Uint8Array =>
  new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));

/** Where Shuozhou is: west, south, east, north. */
export const NEAR = [111.8, 39.1, 113.6, 40.3] as const;

/** A wing of a butterfly: a ring that crosses itself. */
export const butterfly = (): Pair[] => [
  [112.3, 39.4],
  [112.5, 39.5],
  [112.5, 39.4],
  [112.3, 39.5],
  [112.3, 39.4],
];
