import type { Position } from 'geojson';
import type { UserFeature } from '#domain/userLayer.ts';
import type { Point } from './projection.ts';

/** Degrees to the px a path is written in. */
export type ToPoint = (lon: number, lat: number) => Point;

const written = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;

/** A line or ring, without the vertices nobody could tell apart: those nearer to the last one than `finest`, in px. */
function linePath(positions: readonly Position[], toPoint: ToPoint, closed: boolean, finest: number): string {
  const kept: string[] = [];
  let last: Point | null = null;
  positions.forEach(([lon = 0, lat = 0], i) => {
    const at = toPoint(lon, lat);
    const isEnd = i === positions.length - 1;
    if (last && !isEnd && Math.hypot(at.x - last.x, at.y - last.y) < finest) return;
    last = at;
    kept.push(written(at));
  });
  return `M${kept.join('L')}${closed ? 'Z' : ''}`;
}

/** A line without length: with a round end it is a dot as wide as it is drawn, however near the map is. */
const dotPath = ([lon = 0, lat = 0]: Position, toPoint: ToPoint): string =>
  `M${written(toPoint(lon, lat))}h0`;

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

/** The path of a feature. Holes are left open by the even-odd rule. */
export function userLayerPath({ geometry }: UserFeature, toPoint: ToPoint, finest = 0.8): string {
  switch (geometry.type) {
    case 'Point':
      return dotPath(geometry.coordinates, toPoint);
    case 'MultiPoint':
      return geometry.coordinates.map((p) => dotPath(p, toPoint)).join('');
    case 'LineString':
      return linePath(geometry.coordinates, toPoint, false, finest);
    case 'MultiLineString':
      return geometry.coordinates.map((l) => linePath(l, toPoint, false, finest)).join('');
    case 'Polygon':
      return geometry.coordinates.map((r) => linePath(r, toPoint, true, finest)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((r) => linePath(r, toPoint, true, finest))
        .join('');
  }
}

/** The first position of a feature: where its card is put when no pointer tells. */
export function firstPosition({ geometry }: UserFeature): Position {
  let next: unknown = geometry.coordinates;
  while (Array.isArray(next) && Array.isArray(next[0])) next = next[0];
  return next as Position;
}
