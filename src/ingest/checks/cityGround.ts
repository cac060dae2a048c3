import { booleanPointInPolygon } from '@turf/turf';
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

/**
 * An area without an outline of its own, as the development zone, counts as the county it lies in;
 * the city is all its counties.
 */
export function cityGround(draft: Draft): CityGround | null {
  const { counties } = draft;
  if (counties === null) return null;
  const shapes = new Map(counties.features.map((feature) => [feature.properties.id, feature]));
  const areas = new Map(draft.lines.areas.map(({ row }) => [row.id, row]));
  const complete = [...areas.values()].every((area) => area.kind !== 'county' || shapes.has(area.id));

  const shapesOf = (areaId: string) => {
    const own = shapes.get(areaId);
    if (own) return [own];
    const area = areas.get(areaId);
    if (area?.kind === 'city') return complete ? counties.features : [];
    const parent = area?.kind === 'zone' ? shapes.get(area.parentId) : undefined;
    return parent ? [parent] : [];
  };
  return {
    knows: (areaId) => shapesOf(areaId).length > 0,
    contains: (areaId, { lon, lat }) =>
      shapesOf(areaId).some((shape) => booleanPointInPolygon([lon, lat], shape)),
    countyAt: ({ lon, lat }) =>
      counties.features.find((shape) => booleanPointInPolygon([lon, lat], shape))?.properties.name ?? null,
  };
}
