import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import type { Outlines } from './dataset.ts';
import { insidePolygon } from './insidePolygon.ts';
import { mercatorX, mercatorY } from './mercator.ts';
import { polygonsOf } from './outlines.ts';

type Ring = readonly (readonly [x: number, y: number])[];

/** A place of the plane and its distance to the border of what it lies in; negative where it lies in nothing. */
export interface Pole {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The sides of a level rectangle. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface GroundPolygon {
  /** The outer first. */
  readonly rings: readonly Ring[];
  readonly frame: Frame;
}

/** A shape in radians of Mercator: what is true of it at every size of the map. */
export interface GroundShape {
  readonly polygons: readonly GroundPolygon[];
  /** The point deepest inside. */
  readonly pole: () => Pole;
  /** Whether a point lies inside an outer ring. */
  readonly inside: (x: number, y: number) => boolean;
}

const NOWHERE: Pole = { x: 0, y: 0, radius: -1 };

/** What stands for an area need not stand more exactly than to this part of the area's shorter side. */
const EXACT = 1 / 1000;

/** The deepest point of some polygons. */
export const deepest = (poles: readonly Pole[]): Pole =>
  poles.reduce((best, pole) => (pole.radius > best.radius ? pole : best), NOWHERE);

export function poleOf(rings: readonly Ring[], precision: number): Pole {
  const pole = polylabel(rings as [number, number][][], precision);
  return { x: pole[0], y: pole[1], radius: pole.distance };
}

/** The frame of some points; null of none. */
export function frameOf(points: Ring): Frame | null {
  const [first] = points;
  if (!first) return null;
  let [[west, south], [east, north]] = [first, first];
  for (const [x, y] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { west, south, east, north };
}

const shapes = new WeakMap<Polygon | MultiPolygon, GroundShape>();

/** Found once for each outline, however often the map changes its size. */
export function groundShape(shape: Polygon | MultiPolygon): GroundShape {
  const known = shapes.get(shape) ?? made(shape);
  shapes.set(shape, known);
  return known;
}

function made(shape: Polygon | MultiPolygon): GroundShape {
  const all = polygonsOf(shape).map((rings) =>
    rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [mercatorX(lon), mercatorY(lat)] as const)),
  );
  const polygons = all.flatMap((rings) => {
    const frame = frameOf(rings[0] ?? []);
    return frame ? [{ rings, frame }] : [];
  });
  let pole: Pole | null = null;
  let insides: readonly ((x: number, y: number) => boolean)[] | null = null;
  return {
    polygons,
    pole: () => {
      pole ??= deepest(
        polygons.map(({ rings, frame: { west, south, east, north } }) =>
          poleOf(rings, Math.min(east - west, north - south) * EXACT),
        ),
      );
      return pole;
    },
    inside: (x, y) => {
      insides ??= polygons.map(({ rings }) => insidePolygon(rings.slice(0, 1)));
      return insides.some((inside) => inside(x, y));
    },
  };
}

/** Finds what the first map needs of its outlines, while there is time. */
export function prepareShapes({ features }: Outlines): void {
  for (const { geometry } of features) {
    const shape = groundShape(geometry);
    const { x, y } = shape.pole();
    shape.inside(x, y);
  }
}
