import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatViewport } from './flatViewport.ts';
import { fitProjection, HOME, toScreen } from './projection.ts';

const padding = { top: 10, right: 10, bottom: 10, left: 10 };
const seats = [
  [111.8, 39],
  [113.6, 40.4],
] as const;
const projection = fitProjection({ type: 'FeatureCollection', features: [] }, 800, 500, padding, seats);

test('what is put on the screen comes back as the place it was, under any camera', () => {
  const lon = fc.double({ min: 100, max: 125, noNaN: true });
  const lat = fc.double({ min: 20, max: 55, noNaN: true });
  const camera = fc.record({
    k: fc.double({ min: 1, max: 12, noNaN: true }),
    x: fc.double({ min: -5000, max: 5000, noNaN: true }),
    y: fc.double({ min: -5000, max: 5000, noNaN: true }),
  });
  fc.assert(
    fc.property(lon, lat, camera, (x, y, view) => {
      const viewport = flatViewport(projection, view, 800, 500);
      const at = viewport.toScreen(x, y);
      const [backLon, backLat] = viewport.toLonLat(at.x, at.y);
      expect(backLon).toBeCloseTo(x, 6);
      expect(backLat).toBeCloseTo(y, 6);
    }),
  );
});

test('it is the projection under the camera', () => {
  const viewport = flatViewport(projection, HOME, 800, 500);
  expect(viewport.toScreen(112.4, 39.3)).toEqual(toScreen(HOME, projection.project(112.4, 39.3)));
});
