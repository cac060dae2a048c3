import type { LayerSpecification } from 'maplibre-gl';
import type { UserLayer } from '#domain/userLayer.ts';
import type { Resolve } from './palette.ts';

const only = (...types: readonly string[]) => ['in', ['geometry-type'], ['literal', types]];
const AREAS = only('Polygon', 'MultiPolygon');
const LINES = only('Polygon', 'MultiPolygon', 'LineString', 'MultiLineString');
const DOTS = only('Point', 'MultiPoint');
const ROUND = { 'line-join': 'round', 'line-cap': 'round' };

export const sourceOf = (layer: Pick<UserLayer, 'id'>): string => `user-${layer.id}`;

/** A reader's layer as MapLibre's layers, lowest first; as the SVG map draws it. `opacity` is that of all of them. */
export function userLayerSpecs(
  layer: Pick<UserLayer, 'id' | 'colour' | 'opacity'>,
  opacity: number,
  resolve: Resolve,
): readonly LayerSpecification[] {
  const source = sourceOf(layer);
  const colour = resolve(`var(--${layer.colour})`);
  const casing = resolve('var(--map-casing)');
  const whole = (layer.opacity / 100) * opacity;
  return [
    {
      id: `${source}-fill`,
      type: 'fill',
      source,
      filter: AREAS,
      paint: { 'fill-color': colour, 'fill-opacity': 0.24 * whole, 'fill-antialias': false },
    },
    {
      id: `${source}-casing`,
      type: 'line',
      source,
      filter: LINES,
      layout: ROUND,
      paint: { 'line-color': casing, 'line-width': 4.5, 'line-opacity': whole },
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      filter: LINES,
      layout: ROUND,
      paint: { 'line-color': colour, 'line-width': 2, 'line-opacity': whole },
    },
    {
      id: `${source}-dot`,
      type: 'circle',
      source,
      filter: DOTS,
      paint: {
        'circle-color': colour,
        'circle-radius': 4,
        'circle-opacity': whole,
        'circle-stroke-color': casing,
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': whole,
      },
    },
  ] as unknown as readonly LayerSpecification[];
}
