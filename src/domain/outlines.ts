import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Outlines } from './dataset.ts';

/** Where nothing is drawn, or not yet. */
export const NO_OUTLINES: Outlines = { type: 'FeatureCollection', features: [] };

/** The polygons of a shape, each with its outer ring first. */
export const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
