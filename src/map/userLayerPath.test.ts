import { expect, test } from 'vitest';
import type { UserFeature, UserGeometry } from '#domain/userLayer.ts';
import { firstPosition, userLayerPath } from './userLayerPath.ts';

/** A px a degree. */
const toPoint = (x: number, y: number) => ({ x, y });
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
  const path = userLayerPath(feature({ type: 'Polygon', coordinates: [ring(0, 50), ring(10, 20)] }), toPoint);
  expect(path).toBe(
    'M0.00 0.00L50.00 0.00L50.00 50.00L0.00 0.00ZM10.00 10.00L30.00 10.00L30.00 30.00L10.00 10.00Z',
  );
});

test('vertices that cannot be told apart are left out, ends are not', () => {
  const coordinates = Array.from({ length: 1001 }, (_, i) => [i / 1000, 0]);
  const path = userLayerPath(feature({ type: 'LineString', coordinates }), toPoint);
  expect(path).toBe('M0.00 0.00L0.80 0.00L1.00 0.00');
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
    toPoint,
  );
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).toContain('M20.00 20.00h0');
});

test('the first position of any kind', () => {
  expect(firstPosition(feature({ type: 'Point', coordinates: [1, 2] }))).toEqual([1, 2]);
  expect(firstPosition(feature({ type: 'MultiPolygon', coordinates: [[ring(3, 5)]] }))).toEqual([3, 3]);
});
