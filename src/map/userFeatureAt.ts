import { polygonContains } from 'd3-polygon';
import type { Position } from 'geojson';
import type { UserFeature, UserLayer } from '#domain/userLayer.ts';
import type { PickedFeature } from '#view/userLayers.ts';
import type { Point } from './projection.ts';
import { distanceToSegment } from './segment.ts';
import type { Viewport } from './viewport.ts';

/** How near to a line or point is on it, CSS px. */
const REACH_PX = 5;

type Box = readonly [west: number, south: number, east: number, north: number];

const boxes = new WeakMap<UserFeature, Box>();

function positionsOf({ geometry }: UserFeature): readonly Position[] {
  const flat: Position[] = [];
  const visit = (part: unknown) => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') flat.push(part as Position);
    else for (const inner of part) visit(inner);
  };
  visit(geometry.coordinates);
  return flat;
}

function boxOf(feature: UserFeature): Box {
  const known = boxes.get(feature);
  if (known) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positionsOf(feature)) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const box: Box = [west, south, east, north];
  boxes.set(feature, box);
  return box;
}

/** Even–odd over all rings: a point in a hole is outside. In degrees, where straight edges stay straight enough. */
const inRings = (rings: readonly Position[][], lon: number, lat: number): boolean =>
  rings.filter((ring) => polygonContains(ring as [number, number][], [lon, lat])).length % 2 === 1;

interface Pointer {
  readonly lon: number;
  readonly lat: number;
  /** Degrees for a px there. */
  readonly perX: number;
  readonly perY: number;
}

const apart = ({ lon, lat, perX, perY }: Pointer, [x = 0, y = 0]: Position): Point => ({
  x: (x - lon) / perX,
  y: (y - lat) / perY,
});

const HERE: Point = { x: 0, y: 0 };

const nearLine = (line: readonly Position[], pointer: Pointer): boolean =>
  line.some((position, i) => {
    const before = line[i - 1];
    if (!before) return false;
    return distanceToSegment(HERE, apart(pointer, before), apart(pointer, position)) <= REACH_PX;
  });

function hits({ geometry }: UserFeature, pointer: Pointer): boolean {
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint': {
      const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
      return points.some((p) => {
        const { x, y } = apart(pointer, p);
        return Math.hypot(x, y) <= REACH_PX + 2;
      });
    }
    case 'LineString':
      return nearLine(geometry.coordinates, pointer);
    case 'MultiLineString':
      return geometry.coordinates.some((line) => nearLine(line, pointer));
    case 'Polygon':
      return inRings(geometry.coordinates, pointer.lon, pointer.lat);
    case 'MultiPolygon':
      return geometry.coordinates.some((rings) => inRings(rings, pointer.lon, pointer.lat));
  }
}

/** The reader's own feature under a point, the uppermost first; null when there is none. */
export function userFeatureAt(
  layers: readonly UserLayer[],
  viewport: Viewport,
  at: Point,
): PickedFeature | null {
  const [lon, lat] = viewport.toLonLat(at.x, at.y);
  const [lonBeside, latBeside] = viewport.toLonLat(at.x + 1, at.y + 1);
  const pointer = { lon, lat, perX: Math.abs(lonBeside - lon), perY: Math.abs(latBeside - lat) };
  const [reachX, reachY] = [(REACH_PX + 2) * pointer.perX, (REACH_PX + 2) * pointer.perY];
  for (const layer of [...layers].reverse()) {
    const { features } = layer.data;
    for (let index = features.length - 1; layer.shown && index >= 0; index -= 1) {
      const feature = features[index];
      if (!feature) continue;
      const [west, south, east, north] = boxOf(feature);
      const outside =
        lon < west - reachX || lon > east + reachX || lat < south - reachY || lat > north + reachY;
      if (!outside && hits(feature, pointer)) return { layerId: layer.id, index };
    }
  }
  return null;
}
