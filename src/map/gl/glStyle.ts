import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayerSetting } from '#catalog/layers.ts';
import type { Outlines } from '#domain/dataset.ts';
import { fillColour, type Hatch, hatchesOf } from '#symbology/hatches.ts';
import type { MapScene } from '../mapScene.ts';
import type { Resolve } from './palette.ts';

/** The source of all outlines. */
export const OUTLINES = 'outlines';

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

/** Of what has no state of its own and what has, so that one program of the card draws both. */
const stateOpacity = (layer = 1): ExpressionSpecification => [
  '*',
  layer,
  ['number', ['feature-state', 'opacity'], 1],
];
const stateColour = (otherwise: string) => ['to-color', ['feature-state', 'colour'], otherwise];

/** The layer of a hatch. */
export const hatchLayer = (hatch: Hatch): string => `areas-${hatch}`;

/** How much of a layer is seen, as its paint says it; stripes of a hatch are as they are. */
export const layerOpacity = (layer: string, share: number): ExpressionSpecification | number =>
  HATCHES.some((hatch) => layer === hatchLayer(hatch)) ? share : stateOpacity(share);

const fill = (id: string, filter: FilterSpecification, paint: object) => ({
  id,
  type: 'fill',
  source: OUTLINES,
  filter,
  layout: { visibility: 'visible' },
  paint: { 'fill-antialias': false, ...paint },
});

const line = (id: string, filter: FilterSpecification, given: LineGiven) => ({
  id,
  type: 'line',
  source: OUTLINES,
  filter,
  layout: { visibility: 'visible', 'line-join': given.join ?? 'round' },
  paint: { 'line-color': given.colour, 'line-width': given.width, 'line-opacity': given.opacity },
});

interface LineGiven {
  readonly colour: string;
  readonly width: number;
  readonly opacity: unknown;
  readonly join?: 'miter';
}

/**
 * The base map: neighbours, counties, their hatches and outlines; colours come by state, hatches by filter. It says what is set later
 * too, so that setting it to the same changes nothing. All outlines are one source, cut into tiles and drawn together.
 */
export function glStyle(
  { areas, counties, neighbours }: Pick<MapScene, 'areas' | 'counties' | 'neighbours'>,
  resolve: Resolve,
  bold = 1,
): StyleSpecification {
  const ours = idsFilter(counties.features.map(({ properties }) => properties.id));
  const others = ['!', ours] as FilterSpecification;
  const data: Outlines = { ...counties, features: [...neighbours.features, ...counties.features] };
  const style = {
    version: 8,
    sources: { [OUTLINES]: { type: 'geojson', data, promoteId: 'id', tolerance: 0.1 } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': resolve('var(--map-bg)') } },
      fill('neighbours', others, {
        'fill-color': stateColour(resolve('var(--map-neighbour)')),
        'fill-opacity': stateOpacity(),
      }),
      line('neighbours-line', others, {
        colour: resolve('var(--map-neighbour-line)'),
        width: bold,
        opacity: stateOpacity(),
        join: 'miter',
      }),
      fill('areas', ours, {
        'fill-color': stateColour(resolve('var(--surface-3)')),
        'fill-opacity': stateOpacity(),
      }),
      ...HATCHES.map((hatch) =>
        fill(hatchLayer(hatch), idsFilter(hatchedAreas({ areas }, hatch)), {
          'fill-pattern': hatch,
          'fill-opacity': 1,
        }),
      ),
      line('areas-line', ours, {
        colour: resolve('var(--map-outline)'),
        width: 1.1 * bold,
        opacity: stateOpacity(),
      }),
      line('emphasis-casing', ours, {
        colour: resolve('var(--map-casing)'),
        width: 6 * bold,
        opacity: ['case', flag('selected'), 1, flag('hovered'), 1, 0],
      }),
      line('emphasis-hovered', ours, {
        colour: resolve('var(--ink-1)'),
        width: 2 * bold,
        opacity: ['case', flag('selected'), 0, flag('hovered'), 1, 0],
      }),
      line('emphasis-selected', ours, {
        colour: resolve('var(--accent)'),
        width: 3 * bold,
        opacity: ['case', flag('selected'), 1, 0],
      }),
    ],
  };
  return style as StyleSpecification;
}

/** MapLibre's layers of one of ours, lowest first. */
export const GL_LAYERS: Readonly<Partial<Record<LayerSetting['id'], readonly string[]>>> = {
  neighbours: ['neighbours', 'neighbours-line'],
  areas: ['areas', ...HATCHES.map(hatchLayer)],
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

export const idsFilter = (ids: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'id'],
  ['literal', [...ids]],
];
