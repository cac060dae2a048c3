import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outlines } from '#domain/dataset.ts';
import { mercatorX, mercatorY } from '#domain/mercator.ts';
import { HOME } from './camera.ts';
import { paintPoints, placePoints } from './paintPoints.ts';
import { fitProjection } from './projection.ts';
import { viewportOf } from './viewport.ts';

const counties = JSON.parse(readFileSync('data/geo/counties.geojson', 'utf8')) as Outlines;
const projection = fitProjection(counties, 832, 460, { top: 28, right: 24, bottom: 20, left: 24 });

const groundOf = (points: readonly (readonly [lon: number, lat: number])[]): Float64Array =>
  new Float64Array(points.flatMap(([lon, lat]) => [mercatorX(lon), mercatorY(lat)]));

test('many points stand where each alone would, upright, turned and leaning', () => {
  const lonLat = fc.tuple(
    fc.double({ min: 111.5, max: 114, noNaN: true }),
    fc.double({ min: 39, max: 40.5, noNaN: true }),
  );
  const cameras = [HOME, { ...HOME, k: 7, east: 0.004 }, { ...HOME, pitch: 50, bearing: 20 }];
  fc.assert(
    fc.property(fc.array(lonLat, { maxLength: 20 }), fc.constantFrom(...cameras), (points, camera) => {
      const viewport = viewportOf(projection, camera, 832, 460);
      const places = placePoints(groundOf(points), projection, viewport);
      for (const [i, [lon, lat]] of points.entries()) {
        const { x, y } = viewport.toScreen(lon, lat);
        expect(places[2 * i]).toBeCloseTo(x, 1);
        expect(places[2 * i + 1]).toBeCloseTo(y, 1);
      }
    }),
  );
});

describe('painted points', () => {
  const painted = (
    points: readonly (readonly [x: number, y: number])[],
    [width, height] = [9, 7],
    radius = 2.5,
  ) => {
    const pixels = new Uint32Array(width * height).fill(99);
    const inks = new Uint32Array(points.map((_, i) => i + 1));
    paintPoints({ pixels, width, height }, new Float32Array(points.flat()), inks, radius);
    return Array.from({ length: height }, (_, y) => [...pixels.slice(y * width, (y + 1) * width)].join(''));
  };

  test('are discs about their place, on a wiped picture', () => {
    expect(painted([[4.5, 3.5]])).toEqual([
      '000000000',
      '000111000',
      '001111100',
      '001111100',
      '001111100',
      '000111000',
      '000000000',
    ]);
  });

  test('lie over those before them, and end at the edge', () => {
    expect(
      painted([
        [0.5, 0.5],
        [8.5, 6.5],
        [7.5, 6.5],
      ]),
    ).toEqual(['111000000', '111000000', '110000000', '000000000', '000000333', '000003333', '000003333']);
  });

  test('off the picture leave it empty', () => {
    const far = [
      [-3, 3],
      [4, -3],
      [12, 3],
      [4, 10],
      [-900, 1e6],
    ] as const;
    expect(painted(far).join('')).toMatch(/^0+$/);
  });
});
