import { expect, test } from 'vitest';
import type { UserFeature, UserGeometry } from '#domain/userLayer.ts';
import { firstPosition, userLayerPath } from './userLayerPath.ts';
import type { Viewport } from './viewport.ts';

/** A px a degree. */
const viewport: Viewport = {
  width: 400,
  height: 300,
  toScreen: (x, y) => ({ x, y }),
  toLonLat: (x, y) => [x, y],
};
const feature = (geometry: UserGeometry): UserFeature => ({
  type: 'Feature',
  properties: { name: '', facts: [] },
  geometry,
});
const ring = (from: number, size: number) => [
  [from, from],
  [from + size, from],
  [from + size, from + size],
  [from, from],
];

test('an area and its hole are two closed rings of one path', () => {
  const path = userLayerPath(
    feature({ type: 'Polygon', coordinates: [ring(0, 50), ring(10, 20)] }),
    viewport,
  );
  expect(path).toBe('M0.0 0.0L50.0 0.0L50.0 50.0L0.0 0.0ZM10.0 10.0L30.0 10.0L30.0 30.0L10.0 10.0Z');
});

test('vertices that cannot be told apart are left out, ends are not', () => {
  const coordinates = Array.from({ length: 1001 }, (_, i) => [i / 1000, 0]);
  const path = userLayerPath(feature({ type: 'LineString', coordinates }), viewport);
  expect(path).toBe('M0.0 0.0L0.8 0.0L1.0 0.0');
});

test('points are dots round their place', () => {
  const path = userLayerPath(
    feature({
      type: 'MultiPoint',
      coordinates: [
        [10, 10],
        [20, 20],
      ],
    }),
    viewport,
  );
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).toContain('M6.0 10.0');
});

test('the first position of any kind', () => {
  expect(firstPosition(feature({ type: 'Point', coordinates: [1, 2] }))).toEqual([1, 2]);
  expect(firstPosition(feature({ type: 'MultiPolygon', coordinates: [[ring(3, 5)]] }))).toEqual([3, 3]);
});
