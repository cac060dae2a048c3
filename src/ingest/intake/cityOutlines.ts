import { booleanPointInPolygon } from '@turf/turf';
import type { IntakeGround } from '#domain/intake.ts';

/** Where a point lies by the outlines of the package. */
export interface CityOutlines {
  readonly countyAt: (lon: number, lat: number) => string | null;
  /** An area without an outline of its own, as the zone, is held against the county it lies in; null: not known. */
  readonly holds: (areaId: string, lon: number, lat: number) => boolean | null;
}

export function cityOutlines({ counties, areas }: Pick<IntakeGround, 'counties' | 'areas'>): CityOutlines {
  const features = counties?.features ?? [];
  const shapes = new Map(features.map((feature) => [feature.properties.id, feature]));
  const countyAt = (lon: number, lat: number) =>
    features.find((feature) => booleanPointInPolygon([lon, lat], feature))?.properties.id ?? null;
  return {
    countyAt,
    holds: (areaId, lon, lat) => {
      if (features.length === 0) return null;
      const area = areas.find(({ id }) => id === areaId);
      if (area === undefined || area.kind === 'city') return countyAt(lon, lat) !== null;
      const shape = shapes.get(areaId) ?? shapes.get(area.parentId);
      return shape ? booleanPointInPolygon([lon, lat], shape) : null;
    },
  };
}
