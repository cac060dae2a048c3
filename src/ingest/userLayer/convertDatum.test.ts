import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UserFeatures, UserGeometry } from '#domain/userLayer.ts';
import { square } from '../../../test/builders/geojsonBuilder.ts';
import { convertDatum } from './convertDatum.ts';

const layer = (geometry: UserGeometry): UserFeatures => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { name: '', facts: [] }, geometry }],
});
const point = (lon: number, lat: number) => layer({ type: 'Point', coordinates: [lon, lat] });
const first = ({ features }: UserFeatures) => {
  const geometry = features[0]?.geometry;
  if (geometry?.type !== 'Point') throw new Error('no point');
  return geometry.coordinates;
};
const metres = (from: readonly number[], to: readonly number[]) =>
  distance([from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0], { units: 'meters' });

const lon = fc.double({ min: 111.8, max: 113.6, noNaN: true });
const lat = fc.double({ min: 39, max: 40.4, noNaN: true });

test('WGS-84 is left as it is', () => {
  const original = point(112.43, 39.33);
  expect(convertDatum(original, 'wgs84').data).toBe(original);
});

describe.each([
  ['gcj02', 400, 800],
  ['bd09', 800, 1800],
] as const)('%s', (datum, least, most) => {
  test(`moves a place of Shuozhou by ${least} to ${most} metres, all alike`, () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const moved = metres([x, y], first(convertDatum(point(x, y), datum).data));
        expect(moved).toBeGreaterThan(least);
        expect(moved).toBeLessThan(most);
      }),
    );
  });

  test('rings stay closed, holes stay holes, bounds follow', () => {
    const original = layer({
      type: 'MultiPolygon',
      coordinates: [[square(), square(112.52, 39.52, 0.02)]],
    });
    const { data, bounds } = convertDatum(original, datum);
    const geometry = data.features[0]?.geometry;
    const rings = geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
    expect(rings.map((ring) => ring.length)).toEqual([5, 5]);
    for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
    expect(bounds[0]).toBe(Math.min(...rings.flat().map(([x = 0]) => x)));
  });

  test('the original is not touched, so that another choice starts from it', () => {
    const original = point(112.43, 39.33);
    convertDatum(original, datum);
    expect(first(original)).toEqual([112.43, 39.33]);
  });
});

test('a place of AMap comes to where it is, within a few metres', () => {
  // 112.4369, 39.3312 is what AMap calls 112.43, 39.33.
  expect(metres(first(convertDatum(point(112.43685, 39.33116), 'gcj02').data), [112.43, 39.33])).toBeLessThan(
    5,
  );
});
