import { polygonContains } from 'd3-polygon';
import { mercatorX, mercatorY } from '#domain/mercator.ts';
import { COLUMN_WIDTH, type Crowd, type Mark, RING_LINE } from './marks.ts';
import type { Anchor, Point, Projection } from './projection.ts';
import { distanceToSegment } from './segment.ts';
import type { MapViewport } from './viewport.ts';

/** What lies under a point of the screen is worked out here for both base maps, so that both give the same. */

/** The area there; null beside all of them. */
export function areaAt(
  anchors: ReadonlyMap<string, Anchor>,
  viewport: MapViewport,
  at: Point,
): string | null {
  const { x, y } = viewport.screenToPlane(at);
  for (const [id, anchor] of anchors) if (anchor.inside(x, y)) return id;
  return null;
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function hits(mark: Mark, viewport: MapViewport, projection: Projection, at: Point): boolean {
  switch (mark.kind) {
    case 'disc':
      return far(viewport.toScreen(...mark.at), at) <= mark.radius;
    case 'ring':
      return Math.abs(far(viewport.toScreen(...mark.at), at) - mark.radius) <= RING_LINE;
    case 'column': {
      const plane = projection.project(...mark.at);
      const [foot, top] = [viewport.planeToScreen(plane), viewport.planeToScreen(plane, mark.height)];
      return distanceToSegment(at, foot, top) <= (COLUMN_WIDTH / 2) * viewport.camera.k;
    }
    case 'cell':
      return polygonContains(
        mark.corners.map(([lon, lat]) => {
          const { x, y } = viewport.toScreen(lon, lat);
          return [x, y];
        }),
        [at.x, at.y],
      );
    case 'arc':
      return false;
  }
}

/** The mark drawn last of those there. */
export function markAt(
  marks: readonly Mark[],
  viewport: MapViewport,
  projection: Projection,
  at: Point,
): Mark | null {
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark && hits(mark, viewport, projection, at)) return mark;
  }
  return null;
}

const REACH_PX = 6;

/** The nearest of a crowd within reach; -1 when there is none. */
export function nearestInCrowd({ count, ground }: Crowd, viewport: MapViewport, at: Point): number {
  const groundAt = (pixel: Point) => {
    const [lon, lat] = viewport.toLonLat(pixel.x, pixel.y);
    return { x: mercatorX(lon), y: mercatorY(lat) };
  };
  const [{ x, y }, beside] = [groundAt(at), groundAt({ x: at.x + 1, y: at.y + 1 })];
  const [perX, perY] = [Math.abs(beside.x - x), Math.abs(beside.y - y)];
  let best = { index: -1, distance: REACH_PX ** 2 };
  for (let i = 0; i < count; i += 1) {
    const dx = ((ground[2 * i] ?? 0) - x) / perX;
    const dy = ((ground[2 * i + 1] ?? 0) - y) / perY;
    const distance = dx * dx + dy * dy;
    if (distance < best.distance) best = { index: i, distance };
  }
  return best.index;
}
