import { crossesItself, type LonLat } from '#domain/measurement.ts';
import type { UserFeature, UserGeometry } from '#domain/userLayer.ts';

/** Pairs of edges compared in all: a second or so. */
const MOST_PAIRS = 40_000_000;

const ringsOf = (geometry: UserGeometry): readonly (readonly number[][])[] => {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
};

const isPair = (position: readonly number[]): position is [number, number] => position.length === 2;

export interface Crossings {
  /** Indices of features with a ring that crosses itself. */
  readonly crossing: readonly number[];
  /** Features whose rings were too long to look through. */
  readonly unchecked: number;
}

/** Looks for rings that cross themselves, as far as bounded effort goes. */
export function findCrossings(features: readonly UserFeature[]): Crossings {
  const crossing: number[] = [];
  let unchecked = 0;
  let left = MOST_PAIRS;
  features.forEach(({ geometry }, index) => {
    const rings = ringsOf(geometry);
    const cost = rings.reduce((sum, ring) => sum + (ring.length * ring.length) / 2, 0);
    if (cost > left) {
      unchecked += 1;
      return;
    }
    left -= cost;
    if (rings.some((ring) => crossesItself(ring.filter(isPair) satisfies readonly LonLat[])))
      crossing.push(index);
  });
  return { crossing, unchecked };
}
