import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayerSetting } from '#catalog/layers.ts';
import type { Outlines } from '#domain/dataset.ts';
import { fillColour, type Hatch, hatchesOf } from '#symbology/hatches.ts';
import type { MapScene } from '../mapScene.ts';
import type { Resolve } from './palette.ts';

export const HATCHES: readonly Hatch[] = ['missing', 'sample', 'rival'];

/** What MapLibre is told of one county, apart from its outline: a change of it sends no geometry. */
export interface AreaState {
  readonly colour: string;
  readonly opacity: number;
  readonly selected: boolean;
  readonly hovered: boolean;
}

const DIMMED = 0.4;
const flag = (name: keyof AreaState) => ['boolean', ['feature-state', name], false];
const emphasised = ['case', flag('selected'), 1, flag('hovered'), 1, 0];
/** Of fill and outline of a county: its own, and that of the whole layer. */
export const areaOpacity = (layer = 1): ExpressionSpecification => [
  '*',
  layer,
  ['number', ['feature-state', 'opacity'], 1],
];

/** The base map: neighbours, counties, their hatches and outlines; colours come by state, hatches by filter. It says
 * what is set later too, so that setting it to the same changes nothing. */
export function glStyle(
  { areas, counties, neighbours }: Pick<MapScene, 'areas' | 'counties' | 'neighbours'>,
  resolve: Resolve,
  bold = 1,
): StyleSpecification {
  const outline = (data: Outlines) => ({ type: 'geojson', data, promoteId: 'id', tolerance: 0.1 });
  const style = {
    version: 8,
    sources: { counties: outline(counties), neighbours: outline(neighbours) },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': resolve('var(--map-bg)') } },
      {
        id: 'neighbours',
        type: 'fill',
        source: 'neighbours',
        layout: { visibility: 'visible' },
        paint: { 'fill-color': resolve('var(--map-neighbour)'), 'fill-antialias': false, 'fill-opacity': 1 },
      },
      {
        id: 'neighbours-line',
        type: 'line',
        source: 'neighbours',
        layout: { visibility: 'visible' },
        paint: { 'line-color': resolve('var(--map-neighbour-line)'), 'line-width': bold, 'line-opacity': 1 },
      },
      {
        id: 'areas',
        type: 'fill',
        source: 'counties',
        layout: { visibility: 'visible' },
        paint: {
          'fill-color': ['to-color', ['feature-state', 'colour'], resolve('var(--surface-3)')],
          'fill-opacity': areaOpacity(),
          'fill-antialias': false,
        },
      },
      ...HATCHES.map((hatch) => ({
        id: `areas-${hatch}`,
        type: 'fill',
        source: 'counties',
        filter: hatchFilter(hatchedAreas({ areas }, hatch)),
        layout: { visibility: 'visible' },
        paint: { 'fill-pattern': hatch, 'fill-antialias': false, 'fill-opacity': 1 },
      })),
      {
        id: 'areas-line',
        type: 'line',
        source: 'counties',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': resolve('var(--map-outline)'),
          'line-width': 1.1 * bold,
          'line-opacity': areaOpacity(),
        },
      },
      {
        id: 'emphasis-casing',
        type: 'line',
        source: 'counties',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': resolve('var(--map-casing)'),
          'line-width': 6 * bold,
          'line-opacity': emphasised,
        },
      },
      {
        id: 'emphasis',
        type: 'line',
        source: 'counties',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': ['case', flag('selected'), resolve('var(--accent)'), resolve('var(--ink-1)')],
          'line-width': ['case', flag('selected'), 3 * bold, 2 * bold],
          'line-opacity': emphasised,
        },
      },
    ],
  };
  return style as StyleSpecification;
}

/** MapLibre's layers of one of ours, lowest first. */
export const GL_LAYERS: Readonly<Partial<Record<LayerSetting['id'], readonly string[]>>> = {
  neighbours: ['neighbours', 'neighbours-line'],
  areas: ['areas', ...HATCHES.map((hatch) => `areas-${hatch}`)],
};

/** The state of every county of a scene. */
export function areaStates(
  scene: Pick<MapScene, 'areas' | 'selected'>,
  hovered: string | null,
  resolve: Resolve,
): ReadonlyMap<string, AreaState> {
  return new Map(
    scene.areas.map(({ area, fill, dimmed }) => [
      area.id,
      {
        colour: resolve(fillColour(fill, 'var(--surface-3)')),
        opacity: dimmed ? DIMMED : 1,
        selected: scene.selected?.kind === 'area' && scene.selected.id === area.id,
        hovered: hovered === area.id,
      },
    ]),
  );
}

export const isSameState = (told: AreaState | undefined, state: AreaState): boolean =>
  told?.colour === state.colour &&
  told.opacity === state.opacity &&
  told.selected === state.selected &&
  told.hovered === state.hovered;

/** The counties under a hatch. */
export const hatchedAreas = (scene: Pick<MapScene, 'areas'>, hatch: Hatch): readonly string[] =>
  scene.areas.filter(({ fill }) => hatchesOf(fill).includes(hatch)).map(({ area }) => area.id);

export const hatchFilter = (ids: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'id'],
  ['literal', [...ids]],
];
