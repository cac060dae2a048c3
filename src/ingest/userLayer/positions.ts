import type { Position } from 'geojson';
import type { Bounds4, UserFeatures, UserGeometry } from '#domain/userLayer.ts';

type Move = (position: Position) => Position;

/** A geometry with every position put elsewhere; equal positions stay equal, so that rings stay closed. */
export function movePositions(geometry: UserGeometry, move: Move): UserGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: move(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(move) };
    case 'MultiLineString':
    case 'Polygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map((part) => part.map(move)) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(move))),
      };
  }
}

/** West, south, east and north ends of all positions. */
export function boundsOfFeatures({ features }: UserFeatures): Bounds4 {
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { geometry } of features) {
    movePositions(geometry, (position) => {
      const [lon = 0, lat = 0] = position;
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
      return position;
    });
  }
  return [west, south, east, north];
}

/** Numbers of positions anywhere below `coordinates`, counted before anything else is made of them. */
export function countVertices(value: unknown): number {
  const open: unknown[] = [value];
  let count = 0;
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) {
      if (typeof next[0] === 'number') count += 1;
      else for (const item of next) open.push(item);
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, item] of Object.entries(next)) if (key !== 'properties') open.push(item);
    }
  }
  return count;
}
