import { Map as GlMapObject, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LayerSetting } from '#catalog/layers.ts';
import type { UserLayer } from '#domain/userLayer.ts';
import type { MapScene } from '../mapScene.ts';
import type { MapViewport } from '../viewport.ts';
import {
  areaOpacity,
  areaStates,
  GL_LAYERS,
  glStyle,
  HATCHES,
  hatchedAreas,
  hatchFilter,
} from './glStyle.ts';
import { addHatches } from './hatches.ts';
import { paletteOf } from './palette.ts';
import { useDeck } from './useDeck.ts';
import { useUserLayersGl } from './useUserLayersGl.ts';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

export interface GlMapProps {
  readonly scene: MapScene;
  readonly viewport: MapViewport;
  readonly metresPerPx: number;
  readonly theme: 'dark' | 'light';
  readonly hovered: string | null;
  readonly layers: readonly LayerSetting[];
  readonly users: readonly UserLayer[];
  /** Drawn and at rest for the first time. */
  readonly onReady: () => void;
  readonly onLost: () => void;
}

/** MapLibre caps its canvas and says nothing; beyond the card's own limit it reads back what it got. */
const MAX_CANVAS: [number, number] = [16_384, 16_384];

/** The base map in WebGL. It takes no input: camera, colours and emphasis are given, as they are to the SVG map. */
export default function GlMap(props: GlMapProps) {
  const { scene, viewport, theme, hovered, layers, users } = props;
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<GlMapObject | null>(null);
  const latest = useRef(props);
  latest.current = props;

  // A new theme or new outlines make a new map; everything else is told to the one there is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours read from the page
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const { counties, neighbours } = scene;
    const resolve = paletteOf(container);
    const made = new GlMapObject({
      container,
      style: glStyle(counties, neighbours, resolve),
      ...latest.current.viewport.geographic,
      minZoom: 0,
      maxZoom: 22,
      interactive: false,
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      maxCanvasSize: MAX_CANVAS,
      canvasContextAttributes: { antialias: true },
    });
    addHatches(made, resolve, latest.current.viewport.geographic.zoom);
    const canvas = made.getCanvas();
    const onLost = () => latest.current.onLost();
    canvas.addEventListener('webglcontextlost', onLost);
    made.once('load', () => {
      setMap(made);
      made.once('idle', () => {
        performance.mark('map-webgl-idle');
        latest.current.onReady();
      });
    });
    return () => {
      canvas.removeEventListener('webglcontextlost', onLost);
      setMap(null);
      made.remove();
    };
  }, [scene.counties, scene.neighbours, theme]);

  useLayoutEffect(() => {
    if (!map) return;
    map.resize();
    map.jumpTo(viewport.geographic);
  }, [map, viewport]);

  useEffect(() => {
    if (!map || !box.current) return;
    for (const [id, state] of areaStates(scene, hovered, paletteOf(box.current))) {
      map.setFeatureState({ source: 'counties', id }, { ...state });
    }
    for (const hatch of HATCHES) map.setFilter(`areas-${hatch}`, hatchFilter(hatchedAreas(scene, hatch)));
  }, [map, scene, hovered]);

  useEffect(() => {
    if (map) applyLayers(map, layers);
  }, [map, layers]);

  useUserLayersGl(map, box, users, layers);
  useDeck(map, box, props);

  return <div ref={box} style={{ position: 'absolute', inset: 0 }} aria-hidden="true" />;
}

/** Order and visibility of the ground; what lies above it is HTML or deck and minds its own. */
function applyLayers(map: GlMapObject, layers: readonly LayerSetting[]): void {
  for (const { id, shown, opacity } of layers) {
    for (const layer of GL_LAYERS[id] ?? []) {
      map.setLayoutProperty(layer, 'visibility', shown ? 'visible' : 'none');
      map.moveLayer(layer, 'areas-line');
      const property = map.getLayer(layer)?.type === 'line' ? 'line-opacity' : 'fill-opacity';
      map.setPaintProperty(layer, property, layer === 'areas' ? areaOpacity(opacity / 100) : opacity / 100);
    }
  }
}
