import { polygonContains } from 'd3-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { clipPolygon } from 'lineclip';
import polylabel from 'polylabel';
import type { Outlines } from '#domain/dataset.ts';
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
  /** Kilometres per CSS px in the middle of the map, unzoomed. */
  readonly kmPerPx: number;
  readonly path: (shape: Polygon | MultiPolygon) => string;
}

const EARTH_RADIUS_KM = 6371.0088;

const ringsOf = (shape: Polygon | MultiPolygon): readonly Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Fits the outlines into the box, or the seats when no outline could be read. */
export function fitProjection(
  outlines: Outlines,
  width: number,
  height: number,
  padding: Padding,
  seats: readonly (readonly [number, number])[] = [],
): Projection {
  const shapes = outlines.features.flatMap((f) => ringsOf(f.geometry).flat(2));
  const positions: readonly (readonly number[])[] = shapes.length > 0 ? shapes : seats;
  const xs = positions.map(([lon = 0]) => mercatorX(lon));
  const ys = positions.map(([, lat = 0]) => mercatorY(lat));
  const [west, east] = xs.length > 0 ? extent(xs) : [mercatorX(111.8), mercatorX(113.6)];
  const [south, north] = ys.length > 0 ? extent(ys) : [mercatorY(39), mercatorY(40.4)];
  const innerWidth = Math.max(1, width - padding.left - padding.right);
  const innerHeight = Math.max(1, height - padding.top - padding.bottom);
  const scale = Math.min(innerWidth / (east - west), innerHeight / (north - south));
  const dx = padding.left + (innerWidth - scale * (west + east)) / 2;
  const dy = padding.top + (innerHeight + scale * (south + north)) / 2;
  const project = (lon: number, lat: number): Point => ({
    x: dx + scale * mercatorX(lon),
    y: dy - scale * mercatorY(lat),
  });
  const written = ([lon = 0, lat = 0]: Position): string => {
    const { x, y } = project(lon, lat);
    return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  };
  // A ring's last position is its first again; Z closes it.
  const paths = new WeakMap<Polygon | MultiPolygon, string>();
  const path = (shape: Polygon | MultiPolygon): string => {
    const known =
      paths.get(shape) ??
      ringsOf(shape)
        .flat()
        .map((ring) => `M${ring.slice(0, -1).map(written).join('L')}Z`)
        .join('');
    paths.set(shape, known);
    return known;
  };
  const [, middle] = fromMercator(0, (south + north) / 2);
  const unproject = (x: number, y: number) => fromMercator((x - dx) / scale, (dy - y) / scale);
  return {
    project,
    unproject,
    scale,
    kmPerPx: (EARTH_RADIUS_KM * Math.cos((middle * Math.PI) / 180)) / scale,
    path,
  };
}

const extent = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([low, high], v) => [Math.min(low, v), Math.max(high, v)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

type Ring = [number, number][];
export type Anchor = Point & {
  readonly radius: number;
  /** Whether a point of the unzoomed map lies in the shape. */
  readonly inside: (x: number, y: number) => boolean;
};

/** The point deepest inside a shape, and its distance to the border, in CSS px of the unzoomed map. */
export function labelAnchor(projection: Projection, shape: Polygon | MultiPolygon): Anchor {
  const polygons = ringsOf(shape).map((rings) =>
    rings.map((ring) => ring.map(([lon = 0, lat = 0]) => at(projection, lon, lat))),
  );
  return deepest(polygons);
}

/** The seat itself, for an area without an outline: nothing is inside. */
export function seatAnchor(projection: Projection, lon: number, lat: number): Anchor {
  return { ...projection.project(lon, lat), radius: 0, inside: () => false };
}

/** The same for the part of a shape that lies in the unzoomed frame; off the frame when none does. */
export function visibleAnchor(
  projection: Projection,
  shape: Polygon | MultiPolygon,
  width: number,
  height: number,
): Anchor {
  const rings = ringsOf(shape).map(([outer = []]) =>
    clipPolygon(
      outer.map(([lon = 0, lat = 0]) => at(projection, lon, lat)),
      [0, 0, width, height],
    ),
  );
  return deepest(
    rings.filter((ring) => ring.length > 2).map((ring) => [[...ring, ...ring.slice(0, 1)]]),
    ROUGH,
  );
}

const at = (projection: Projection, lon: number, lat: number): [number, number] => {
  const { x, y } = projection.project(lon, lat);
  return [x, y];
};

/** A name in a large area need not stand to the pixel, in CSS px. */
const ROUGH = 8;

function deepest(polygons: readonly Ring[][], precision = 1): Anchor {
  const anchors = polygons.map((rings) => {
    const pole = polylabel(rings, precision);
    return { x: pole[0], y: pole[1], radius: pole.distance };
  });
  const best = anchors.reduce((most, a) => (a.radius > most.radius ? a : most), { x: -1, y: -1, radius: -1 });
  return { ...best, inside: insideOf(polygons.map(([outer = []]) => outer)) };
}

/** Whether a point lies in one of the rings; most points asked about lie far off, and that is seen at once. */
function insideOf(rings: readonly Ring[]): Anchor['inside'] {
  const boxed = rings.map((ring) => ({
    ring,
    xs: extent(ring.map(([x]) => x)),
    ys: extent(ring.map(([, y]) => y)),
  }));
  return (x, y) =>
    boxed.some(
      ({ ring, xs: [west, east], ys: [north, south] }) =>
        x >= west && x <= east && y >= north && y <= south && polygonContains(ring, [x, y]),
    );
}
