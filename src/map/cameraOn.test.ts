import { expect, test } from 'vitest';
import { CLOSEST } from './camera.ts';
import { cameraOn } from './cameraOn.ts';
import { fitProjection } from './projection.ts';
import { viewportOf } from './viewport.ts';

const seats = [
  [111.8, 39],
  [113.6, 40.4],
] as const;
const padding = { top: 10, right: 10, bottom: 10, left: 200 };
const projection = fitProjection({ type: 'FeatureCollection', features: [] }, 800, 500, padding, seats);
const on = (bounds: readonly [number, number, number, number]) =>
  viewportOf(projection, cameraOn(bounds, projection, 800, 500), 800, 500);

test('the frame is in the middle and fits', () => {
  const viewport = on([112.4, 39.4, 112.8, 39.6]);
  const [a, b] = [viewport.toScreen(112.4, 39.6), viewport.toScreen(112.8, 39.4)];
  expect((a.x + b.x) / 2).toBeCloseTo(400, 6);
  expect((a.y + b.y) / 2).toBeCloseTo(250, 6);
  expect(a.x).toBeGreaterThan(0);
  expect(a.y).toBeGreaterThan(0);
  expect(Math.max((b.x - a.x) / 800, (b.y - a.y) / 500)).toBeCloseTo(0.8, 6);
});

test('a lone point is come near to, not infinitely', () => {
  const viewport = on([112.4, 39.4, 112.4, 39.4]);
  expect(viewport.camera.k).toBe(CLOSEST);
  expect(viewport.toScreen(112.4, 39.4).x).toBeCloseTo(400, 6);
});

test('what is wider than the map is at least brought to the middle', () => {
  expect(on([100, 30, 120, 50]).camera.k).toBe(1);
});
