import { describe, expect, test } from 'vitest';
import type { UserGeometry, UserLayer } from '#domain/userLayer.ts';
import { userFeatureAt } from './userFeatureAt.ts';
import type { Viewport } from './viewport.ts';

/** A hundred px a degree, north up. */
const viewport: Viewport = {
  width: 800,
  height: 600,
  toScreen: (lon, lat) => ({ x: (lon - 110) * 100, y: (42 - lat) * 100 }),
  toLonLat: (x, y) => [110 + x / 100, 42 - y / 100],
};
const layer = (id: string, ...geometries: readonly UserGeometry[]): UserLayer => {
  const data = {
    type: 'FeatureCollection' as const,
    features: geometries.map((geometry) => ({
      type: 'Feature' as const,
      properties: { name: '', facts: [] },
      geometry,
    })),
  };
  return {
    id,
    name: id,
    colour: 'user-1',
    shown: true,
    opacity: 100,
    datum: 'wgs84',
    data,
    original: data,
    bounds: [0, 0, 0, 0],
    notes: [],
  };
};
const ring = (from: number, to: number) => [
  [from, 39],
  [to, 39],
  [to, 40],
  [from, 40],
  [from, 39],
];
const at = (layers: readonly UserLayer[], lon: number, lat: number) => {
  const found = userFeatureAt(layers, viewport, viewport.toScreen(lon, lat));
  return found && `${found.layerId} ${found.index}`;
};

describe('the reader’s own feature under the pointer', () => {
  const hole = [
    [112.2, 39.2],
    [112.6, 39.2],
    [112.6, 39.6],
    [112.2, 39.6],
    [112.2, 39.2],
  ];
  const parcel: UserGeometry = { type: 'Polygon', coordinates: [ring(112, 113), hole] };

  test('is an area it lies in, and none in a hole of it or beside it', () => {
    expect(at([layer('a', parcel)], 112.8, 39.5)).toBe('a 0');
    expect(at([layer('a', parcel)], 112.4, 39.4)).toBeNull();
    expect(at([layer('a', parcel)], 113.2, 39.5)).toBeNull();
  });

  test('is a line or a point it is near to on the screen', () => {
    const road: UserGeometry = {
      type: 'LineString',
      coordinates: [
        [112, 39],
        [113, 40],
      ],
    };
    expect(at([layer('a', road)], 112.5, 39.53)).toBe('a 0');
    expect(at([layer('a', road)], 112.5, 39.7)).toBeNull();
    const point: UserGeometry = {
      type: 'MultiPoint',
      coordinates: [
        [112, 39],
        [112.5, 39.5],
      ],
    };
    expect(at([layer('a', point)], 112.54, 39.5)).toBe('a 0');
    expect(at([layer('a', point)], 112.7, 39.5)).toBeNull();
  });

  test('is the one drawn last, and never one that is not shown', () => {
    const [below, above] = [layer('below', parcel), layer('above', parcel)];
    expect(at([below, above], 112.8, 39.5)).toBe('above 0');
    expect(at([below, { ...above, shown: false }], 112.8, 39.5)).toBe('below 0');
  });
});
