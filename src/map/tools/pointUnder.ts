import type { LonLat } from '#domain/measurement.ts';
import type { Point } from '../projection.ts';
import type { Viewport } from '../viewport.ts';

/** CSS px within which a press means the point that is there. */
const NEAR_PX = 7;

/** Which end of a drawing lies under a point of the screen. */
export function pointUnder(
  points: readonly LonLat[],
  { x, y }: Point,
  viewport: Viewport,
): 'first' | 'last' | null {
  const isNear = (point: LonLat | undefined): boolean => {
    if (!point) return false;
    const at = viewport.toScreen(point[0], point[1]);
    return Math.hypot(at.x - x, at.y - y) <= NEAR_PX;
  };
  if (isNear(points[points.length - 1])) return 'last';
  return isNear(points[0]) ? 'first' : null;
}
