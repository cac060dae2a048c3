import type { Position } from 'geojson';
import type { UserFeature } from '#domain/userLayer.ts';
import type { Point } from './projection.ts';
import type { Viewport } from './viewport.ts';

/** A vertex this near to the last one drawn adds nothing that can be seen, in CSS px. */
const FINEST_PX = 0.8;
const POINT_RADIUS_PX = 4;

const written = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const place = (viewport: Viewport, [lon = 0, lat = 0]: Position): Point => viewport.toScreen(lon, lat);

/** A line or ring on the screen, without the vertices nobody could tell apart. */
function linePath(positions: readonly Position[], viewport: Viewport, closed: boolean): string {
  const kept: string[] = [];
  let last: Point | null = null;
  positions.forEach((position, i) => {
    const at = place(viewport, position);
    const isEnd = i === positions.length - 1;
    if (last && !isEnd && Math.hypot(at.x - last.x, at.y - last.y) < FINEST_PX) return;
    last = at;
    kept.push(written(at));
  });
  return `M${kept.join('L')}${closed ? 'Z' : ''}`;
}

const dotPath = (position: Position, viewport: Viewport): string => {
  const { x, y } = place(viewport, position);
  const r = POINT_RADIUS_PX;
  return `M${written({ x: x - r, y })}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
};

/** What a feature is drawn as: an area with its holes, a line, or dots. */
export type DrawnKind = 'area' | 'line' | 'dots';

export const KIND_OF: Readonly<Record<UserFeature['geometry']['type'], DrawnKind>> = {
  Point: 'dots',
  MultiPoint: 'dots',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area',
};

/** The path of a feature on the screen. Holes are left open by the even-odd rule. */
export function userLayerPath({ geometry }: UserFeature, viewport: Viewport): string {
  switch (geometry.type) {
    case 'Point':
      return dotPath(geometry.coordinates, viewport);
    case 'MultiPoint':
      return geometry.coordinates.map((p) => dotPath(p, viewport)).join('');
    case 'LineString':
      return linePath(geometry.coordinates, viewport, false);
    case 'MultiLineString':
      return geometry.coordinates.map((l) => linePath(l, viewport, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((r) => linePath(r, viewport, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((r) => linePath(r, viewport, true))
        .join('');
  }
}

/** The first position of a feature: where its card is put when no pointer tells. */
export function firstPosition({ geometry }: UserFeature): Position {
  let next: unknown = geometry.coordinates;
  while (Array.isArray(next) && Array.isArray(next[0])) next = next[0];
  return next as Position;
}
