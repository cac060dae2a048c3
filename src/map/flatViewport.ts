import { type Camera, type Projection, toScreen } from './projection.ts';
import type { Viewport } from './viewport.ts';

/** The viewport of the flat Mercator map: what the projection does, undone. */
export function flatViewport(
  projection: Projection,
  camera: Camera,
  width: number,
  height: number,
): Viewport {
  const origin = projection.project(0, 0);
  const perDegree = projection.project(1, 0).x - origin.x;
  return {
    width,
    height,
    toScreen: (lon, lat) => toScreen(camera, projection.project(lon, lat)),
    toLonLat: (x, y) => {
      const lon = ((x - camera.x) / camera.k - origin.x) / perDegree;
      const north = ((origin.y - (y - camera.y) / camera.k) / perDegree) * (Math.PI / 180);
      return [lon, ((2 * Math.atan(Math.exp(north)) - Math.PI / 2) * 180) / Math.PI];
    },
  };
}
