import type { MultiPolygon, Polygon } from 'geojson';
import { clipPolygon } from 'lineclip';
import type { Outlines } from '#domain/dataset.ts';
import { deepest, type Frame, frameOf, groundShape, type Pole, poleOf } from '#domain/groundShape.ts';
import { fromMercator, mercatorX, mercatorY } from '#domain/mercator.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room kept free around the fitted outlines, in CSS px. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Web Mercator scaled to fit; plane arithmetic, so ring winding does not matter. */
export interface Projection {
  /** Degrees (WGS-84) to CSS px of the unzoomed map. */
  readonly project: (lon: number, lat: number) => Point;
  readonly unproject: (x: number, y: number) => readonly [lon: number, lat: number];
  /** CSS px of the unzoomed map for a radian of Mercator. */
  readonly scale: number;
  /** Radians of Mercator to CSS px of the unzoomed map and back. */
  readonly fromGround: (x: number, y: number) => Point;
  readonly toGround: (x: number, y: number) => Point;
  /** Kilometres per CSS px in the middle of the map, unzoomed. */
  readonly kmPerPx: number;
  readonly path: (shape: Polygon | MultiPolygon) => string;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Where the map is of when neither outlines nor seats could be read. */
const ABOUT_HERE: Frame = {
  west: mercatorX(111.8),
  south: mercatorY(39),
  east: mercatorX(113.6),
  north: mercatorY(40.4),
};

const cornersOf = ({ features }: Outlines) =>
  features.flatMap(({ geometry }) =>
    groundShape(geometry).polygons.flatMap(({ frame: { west, south, east, north } }) => [
      [west, south] as const,
      [east, north] as const,
    ]),
  );

/** Fits the outlines into the box, or the seats when no outline could be read. */
export function fitProjection(
  outlines: Outlines,
  width: number,
  height: number,
  padding: Padding,
  seats: readonly (readonly [number, number])[] = [],
): Projection {
  const { west, south, east, north } =
    frameOf(cornersOf(outlines)) ??
    frameOf(seats.map(([lon, lat]) => [mercatorX(lon), mercatorY(lat)])) ??
    ABOUT_HERE;
  const innerWidth = Math.max(1, width - padding.left - padding.right);
  const innerHeight = Math.max(1, height - padding.top - padding.bottom);
  const scale = Math.min(innerWidth / (east - west), innerHeight / (north - south));
  const dx = padding.left + (innerWidth - scale * (west + east)) / 2;
  const dy = padding.top + (innerHeight + scale * (south + north)) / 2;
  const fromGround = (x: number, y: number): Point => ({ x: dx + scale * x, y: dy - scale * y });
  const toGround = (x: number, y: number): Point => ({ x: (x - dx) / scale, y: (dy - y) / scale });
  const written = ([x = 0, y = 0]: readonly number[]): string =>
    `${Math.round((dx + scale * x) * 10) / 10},${Math.round((dy - scale * y) * 10) / 10}`;
  // A ring's last position is its first again; Z closes it.
  const paths = new WeakMap<Polygon | MultiPolygon, string>();
  const path = (shape: Polygon | MultiPolygon): string => {
    const known =
      paths.get(shape) ??
      groundShape(shape)
        .polygons.flatMap(({ rings }) => rings)
        .map((ring) => `M${ring.slice(0, -1).map(written).join('L')}Z`)
        .join('');
    paths.set(shape, known);
    return known;
  };
  const [, middle] = fromMercator(0, (south + north) / 2);
  const unproject = (x: number, y: number) => {
    const ground = toGround(x, y);
    return fromMercator(ground.x, ground.y);
  };
  return {
    project: (lon, lat) => fromGround(mercatorX(lon), mercatorY(lat)),
    unproject,
    scale,
    fromGround,
    toGround,
    kmPerPx: (EARTH_RADIUS_KM * Math.cos((middle * Math.PI) / 180)) / scale,
    path,
  };
}

export type Anchor = Point & {
  readonly radius: number;
  /** Whether a point of the unzoomed map lies in the shape. */
  readonly inside: (x: number, y: number) => boolean;
};

const onMap = ({ fromGround, scale }: Projection, { x, y, radius }: Pole) => ({
  ...fromGround(x, y),
  radius: radius * scale,
});

/** The point deepest inside a shape, and its distance to the border, in CSS px of the unzoomed map. */
export function labelAnchor(projection: Projection, shape: Polygon | MultiPolygon): Anchor {
  const ground = groundShape(shape);
  const inside = (x: number, y: number): boolean => {
    const at = projection.toGround(x, y);
    return ground.inside(at.x, at.y);
  };
  return { ...onMap(projection, ground.pole()), inside };
}

/** The seat itself, for an area without an outline: nothing is inside. */
export function seatAnchor(projection: Projection, lon: number, lat: number): Anchor {
  return { ...projection.project(lon, lat), radius: 0, inside: () => false };
}

/** A name in a large area need not stand to the pixel, in CSS px. */
const ROUGH = 8;

/** The deepest point of the part of a shape that lies in the unzoomed frame, in CSS px; its radius is negative when none does. */
export function visiblePole(
  projection: Projection,
  shape: Polygon | MultiPolygon,
  width: number,
  height: number,
): Pole {
  const [corner, opposite] = [projection.toGround(0, 0), projection.toGround(width, height)];
  const view: Frame = { west: corner.x, south: opposite.y, east: opposite.x, north: corner.y };
  const poles = groundShape(shape).polygons.flatMap(({ rings: [outer = []], frame }) => {
    if (!meet(frame, view)) return [];
    const seen = clipPolygon(outer, [view.west, view.south, view.east, view.north]);
    return seen.length > 2 ? [poleOf([[...seen, ...seen.slice(0, 1)]], ROUGH / projection.scale)] : [];
  });
  return onMap(projection, deepest(poles));
}

const meet = (a: Frame, b: Frame): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
