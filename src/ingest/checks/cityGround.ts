import { booleanPointInPolygon } from '@turf/turf';
import type { Outlines } from '#domain/dataset.ts';
import { insidePolygon } from '#domain/insidePolygon.ts';
import { polygonsOf } from '#domain/outlines.ts';
import type { Draft } from '../lines.ts';

export interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** Where a point lies, as far as the package's own outlines tell. */
export interface CityGround {
  /** False when the outline of that area is not known: nothing can be said then. */
  readonly knows: (areaId: string) => boolean;
  readonly contains: (areaId: string, point: Point) => boolean;
  /** Name of the county the point lies in; null when it is in none. */
  readonly countyAt: (point: Point) => string | null;
}

interface Shape {
  readonly id: string;
  readonly name: string;
  /** Its border counts as inside. */
  readonly contains: (lon: number, lat: number) => boolean;
}

/** Nearly every point lies well inside its county, which is soon seen; only of others the border is looked at. */
function shapeOf(feature: Outlines['features'][number]): Shape {
  const { geometry, properties } = feature;
  const insides = polygonsOf(geometry).map(insidePolygon);
  return {
    ...properties,
    contains: (lon, lat) =>
      insides.some((inside) => inside(lon, lat)) || booleanPointInPolygon([lon, lat], feature),
  };
}

/**
 * An area without an outline of its own, as the development zone, counts as the county it lies in;
 * the city is all its counties.
 */
export function cityGround(draft: Draft): CityGround | null {
  const { counties } = draft;
  if (counties === null) return null;
  const all = counties.features.map(shapeOf);
  const shapes = new Map(all.map((shape) => [shape.id, shape]));
  const areas = new Map(draft.lines.areas.map(({ row }) => [row.id, row]));
  const complete = [...areas.values()].every((area) => area.kind !== 'county' || shapes.has(area.id));

  const shapesOf = (areaId: string) => {
    const own = shapes.get(areaId);
    if (own) return [own];
    const area = areas.get(areaId);
    if (area?.kind === 'city') return complete ? all : [];
    const parent = area?.kind === 'zone' ? shapes.get(area.parentId) : undefined;
    return parent ? [parent] : [];
  };
  return {
    knows: (areaId) => shapesOf(areaId).length > 0,
    contains: (areaId, { lon, lat }) => shapesOf(areaId).some((shape) => shape.contains(lon, lat)),
    countyAt: ({ lon, lat }) => all.find((shape) => shape.contains(lon, lat))?.name ?? null,
  };
}
