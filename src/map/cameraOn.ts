import type { Bounds4 } from '#domain/userLayer.ts';
import { type Camera, HOME, zoomTo } from './camera.ts';
import type { Projection } from './projection.ts';

/** Part of the map a frame is made to fill. */
const FILLED = 0.8;

/** The camera that has a frame of degrees in the middle of the map, upright and as near as it fits. */
export function cameraOn(
  [west, south, east, north]: Bounds4,
  { project, scale }: Pick<Projection, 'project' | 'scale'>,
  width: number,
  height: number,
): Camera {
  const [from, to] = [project(west, north), project(east, south)];
  const k = FILLED * Math.min(width / Math.max(to.x - from.x, 1), height / Math.max(to.y - from.y, 1));
  return zoomTo(
    {
      ...HOME,
      east: ((from.x + to.x) / 2 - width / 2) / scale,
      north: (height / 2 - (from.y + to.y) / 2) / scale,
    },
    k,
  );
}
