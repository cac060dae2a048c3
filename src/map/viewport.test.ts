import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outlines } from '#domain/dataset.ts';
import { type Camera, CLOSEST, HOME, lean, MOST_PITCH } from './camera.ts';
import { fitProjection } from './projection.ts';
import { drag, viewportOf, zoomAbout } from './viewport.ts';

const counties = JSON.parse(readFileSync('data/geo/counties.geojson', 'utf8')) as Outlines;
const [WIDTH, HEIGHT] = [832, 460];
const projection = fitProjection(counties, WIDTH, HEIGHT, { top: 28, right: 24, bottom: 20, left: 256 });
const at = (camera: Camera) => viewportOf(projection, camera, WIDTH, HEIGHT);

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc.record({
  k: number(1, CLOSEST),
  east: number(-0.02, 0.02),
  north: number(-0.02, 0.02),
  pitch: number(0, MOST_PITCH),
  bearing: number(-180, 180),
});
const points = fc.record({ x: number(0, WIDTH), y: number(HEIGHT * 0.2, HEIGHT) });

describe('a viewport', () => {
  test('at home is the fitted map itself', () => {
    expect(at(HOME).planeToScreen({ x: 31, y: 47 })).toEqual({ x: 31, y: 47 });
  });

  test('finds the same place of the ground again, however it leans and turns', () => {
    fc.assert(
      fc.property(cameras, points, (camera, { x, y }) => {
        const { toLonLat, toScreen } = at(camera);
        const back = toScreen(...toLonLat(x, y));
        expect(back.x).toBeCloseTo(x, 3);
        expect(back.y).toBeCloseTo(y, 3);
      }),
    );
  });

  test('turned by a quarter has the east above', () => {
    const { toScreen, toLonLat } = at({ ...HOME, bearing: 90 });
    const [lon, lat] = toLonLat(WIDTH / 2, HEIGHT / 2);
    const east = toScreen(lon + 0.1, lat);
    expect(east.y).toBeLessThan(HEIGHT / 2 - 5);
    expect(east.x).toBeCloseTo(WIDTH / 2, 3);
  });

  test('leaning brings what is near closer together above, and lifts what stands upright', () => {
    const { planeToScreen } = at({ ...HOME, pitch: 50 });
    const width = (y: number) => planeToScreen({ x: 400, y }).x - planeToScreen({ x: 300, y }).x;
    expect(width(100)).toBeLessThan(width(400));
    expect(planeToScreen({ x: 400, y: 300 }, 40).y).toBeLessThan(planeToScreen({ x: 400, y: 300 }).y - 20);
  });

  test('keeps its middle when the window changes', () => {
    const camera = { ...HOME, k: 4, east: 0.003, north: -0.002 };
    const middle = (w: number, h: number) => {
      const padding = { top: 0, right: 0, bottom: 0, left: 0 };
      return viewportOf(fitProjection(counties, w, h, padding), camera, w, h).geographic.center;
    };
    expect(middle(1600, 900)[0]).toBeCloseTo(middle(390, 700)[0], 6);
    expect(middle(1600, 900)[1]).toBeCloseTo(middle(390, 700)[1], 6);
  });
});

describe('moving the camera', () => {
  test('a drag takes the ground along with the pointer', () => {
    fc.assert(
      fc.property(cameras, points, points, (camera, from, to) => {
        const before = at(camera);
        const held = before.screenToPlane(from);
        const now = at(drag(before, projection, from, to)).planeToScreen(held);
        expect(now.x).toBeCloseTo(to.x, 3);
        expect(now.y).toBeCloseTo(to.y, 3);
      }),
    );
  });

  test('zooming leaves what is under the pointer where it is', () => {
    fc.assert(
      fc.property(cameras, number(0.2, 5), points, (camera, factor, about) => {
        const before = at(camera);
        const after = zoomAbout(before, projection, factor, about);
        expect(after.k).toBeGreaterThanOrEqual(1);
        expect(after.k).toBeLessThanOrEqual(CLOSEST);
        if (after.k === 1) return;
        const now = at(after).planeToScreen(before.screenToPlane(about));
        expect(now.x).toBeCloseTo(about.x, 3);
        expect(now.y).toBeCloseTo(about.y, 3);
      }),
    );
  });

  test('all the way out is home again, leaning as before', () => {
    const near = { k: 2, east: 0.01, north: 0.01, pitch: 50, bearing: 0 };
    expect(zoomAbout(at(near), projection, 0.1, { x: 10, y: 10 })).toEqual({ ...HOME, pitch: 50 });
  });

  test('it leans no further than it may, and turns round and round', () => {
    expect(lean(HOME, 90, 0).pitch).toBe(MOST_PITCH);
    expect(lean(HOME, -10, 0).pitch).toBe(0);
    expect(lean({ ...HOME, bearing: 170 }, 0, 20).bearing).toBe(-170);
  });
});
