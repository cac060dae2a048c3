import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import type { Outlines } from '#domain/dataset.ts';
import { insidePolygon } from '#domain/insidePolygon.ts';
import { mercatorX, mercatorY } from '#domain/mercator.ts';

type Ring = readonly (readonly [x: number, y: number])[];

/** A place of the plane and its distance to the border of what it lies in; negative where it lies in nothing. */
export interface Pole {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A shape in radians of Mercator: what is true of it at every size of the map. */
export interface GroundShape {
  /** Rings of each of its polygons, the outer first. */
  readonly polygons: readonly (readonly Ring[])[];
  /** The point deepest inside. */
  readonly pole: () => Pole;
  /** Whether a point lies inside an outer ring. */
  readonly inside: (x: number, y: number) => boolean;
}

const NOWHERE: Pole = { x: 0, y: 0, radius: -1 };

/** A name need not stand more exactly than to this part of the shorter side of what it names. */
const EXACT = 1 / 1000;

export function deepest(polygons: GroundShape['polygons'], precision?: number): Pole {
  const poles = polygons.map((rings): Pole => {
    const exact = precision ?? shorterSide(rings[0] ?? []) * EXACT;
    const pole = polylabel(rings as [number, number][][], exact);
    return { x: pole[0], y: pole[1], radius: pole.distance };
  });
  return poles.reduce((best, pole) => (pole.radius > best.radius ? pole : best), NOWHERE);
}

function shorterSide(ring: Ring): number {
  const side = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.min(side(ring.map(([x]) => x)), side(ring.map(([, y]) => y)));
}

const shapes = new WeakMap<Polygon | MultiPolygon, GroundShape>();

/** Found once for each outline, however often the map changes its size. */
export function groundShape(shape: Polygon | MultiPolygon): GroundShape {
  const known = shapes.get(shape) ?? made(shape);
  shapes.set(shape, known);
  return known;
}

function made(shape: Polygon | MultiPolygon): GroundShape {
  const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) =>
    rings.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [mercatorX(lon), mercatorY(lat)])),
  );
  const outer = polygons.map(([ring = []]) => insidePolygon([ring]));
  let pole: Pole | null = null;
  return {
    polygons,
    pole: () => {
      pole ??= deepest(polygons);
      return pole;
    },
    inside: (x, y) => outer.some((inside) => inside(x, y)),
  };
}

/** Finds what a map needs of its outlines before it is drawn, while there is time: `named`: that they will bear names. */
export function prepareShapes({ features }: Outlines, named: boolean): void {
  for (const { geometry } of features) {
    const shape = groundShape(geometry);
    if (named) shape.pole();
  }
}
