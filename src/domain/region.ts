import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { closeRing, type LonLat } from './measurement.ts';

/** A part of the map drawn by the reader: a ring, open or closed, that does not cross itself. */
export interface Region {
  readonly ring: readonly LonLat[];
}

/** How a shape lies to a region. */
export type Containment = 'inside' | 'cut' | 'outside';

const shapeOf = ({ ring }: Region) => polygon([closeRing(ring).map(([lon, lat]) => [lon, lat])]);

/** The border itself counts as inside. */
export const holdsPoint = (region: Region, lon: number, lat: number): boolean =>
  booleanPointInPolygon([lon, lat], shapeOf(region));

/** Whether an outline lies wholly in the region, wholly out of it, or is cut by its border. */
export function containmentOf(region: Region, outline: Polygon | MultiPolygon): Containment {
  const shape = shapeOf(region);
  const [border = []] = shape.geometry.coordinates;
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
  const vertices = rings.flat();
  const inside = vertices.filter((v) => booleanPointInPolygon(v, shape)).length;
  if (inside > 0 && inside < vertices.length) return 'cut';
  if (rings.some((ring) => ringsCross(border, ring))) return 'cut';
  if (inside > 0) return 'inside';
  return border.some((v) => booleanPointInPolygon(v, outline)) ? 'cut' : 'outside';
}

const ringsCross = (a: readonly Position[], b: readonly Position[]): boolean =>
  edges(a).some((edge) => edges(b).some((other) => edgesCross(edge, other)));

type Edge = readonly [Position, Position];

const edges = (ring: readonly Position[]): readonly Edge[] =>
  ring.slice(1).map((end, i) => [ring[i] ?? end, end]);

/** On which side of an edge a point lies: the sign tells. */
const side = ([from, to]: Edge, [x = 0, y = 0]: Position): number =>
  ((to[0] ?? 0) - (from[0] ?? 0)) * (y - (from[1] ?? 0)) -
  ((to[1] ?? 0) - (from[1] ?? 0)) * (x - (from[0] ?? 0));

/** A true crossing: a mere touch is none. */
const edgesCross = (a: Edge, b: Edge): boolean =>
  side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;
