import { Map as GlMapObject, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LayerSetting } from '#catalog/layers.ts';
import type { UserLayer } from '#domain/userLayer.ts';
import type { Hatch } from '#symbology/hatches.ts';
import { afterPaint } from '#ui/afterPaint.ts';
import type { MapScene } from '../mapScene.ts';
import type { MapViewport } from '../viewport.ts';
import {
  type AreaState,
  areaStates,
  GL_LAYERS,
  glStyle,
  HATCHES,
  hatchedAreas,
  hatchLayer,
  idsFilter,
  isSameState,
  layerOpacity,
  OUTLINES,
} from './glStyle.ts';
import { addHatches } from './hatches.ts';
import type { MadeMap } from './madeMap.ts';
import { paletteOf } from './palette.ts';
import { useDeck } from './useDeck.ts';
import { useUserLayersGl } from './useUserLayersGl.ts';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);
// Its worker takes longest to be there; it stays for the maps that follow.
prewarm();

export interface GlMapProps {
  readonly scene: MapScene;
  readonly viewport: MapViewport;
  readonly metresPerPx: number;
  readonly theme: 'dark' | 'light';
  readonly hovered: string | null;
  readonly layers: readonly LayerSetting[];
  readonly users: readonly UserLayer[];
  /** How much wider lines and stripes are; taken as it is when the map is made. */
  readonly bold: number;
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
  const [made, setMade] = useState<MadeMap | null>(null);
  const map = made?.map ?? null;
  /** What the map was last told, so that it is told only what is new. */
  const sizeOf = useRef('');
  const hatched = useRef<Partial<Record<Hatch, string>>>({});
  const stateOf = useRef(new Map<string, AreaState>());
  const latest = useRef(props);
  latest.current = props;

  // A new theme or new outlines make a new map; everything else is told to the one there is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours read from the page
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const { scene: first, viewport: at, bold } = latest.current;
    hatched.current = Object.fromEntries(HATCHES.map((hatch) => [hatch, hatchedAreas(first, hatch).join()]));
    sizeOf.current = `${at.width} ${at.height}`;
    stateOf.current = new Map();
    const resolve = paletteOf(container);
    const map = new GlMapObject({
      container,
      style: glStyle(first, resolve, bold),
      ...at.geographic,
      minZoom: 0,
      maxZoom: 22,
      interactive: false,
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      maxCanvasSize: MAX_CANVAS,
    });
    addHatches(map, resolve, at.geographic.zoom, bold);
    const canvas = map.getCanvas();
    const onLost = (event: Event) => {
      if (event.target !== canvas) return;
      // MapLibre would ready itself for another context by letting go of its style half-way, and stay in memory.
      event.stopPropagation();
      latest.current.onLost();
    };
    container.addEventListener('webglcontextlost', onLost, true);
    // What is told before the outlines have been worked through is drawn with them, in the first frame.
    map.once('style.load', () => setMade({ map, resolve }));
    map.once('load', () => {
      map.once('idle', () => {
        performance.mark('map-webgl-idle');
        latest.current.onReady();
      });
    });
    return () => {
      container.removeEventListener('webglcontextlost', onLost, true);
      setMade(null);
      map.remove();
    };
  }, [scene.counties, scene.neighbours, theme]);

  const { width, height } = viewport;
  const size = `${width} ${height}`;
  useLayoutEffect(() => {
    if (!map) return;
    if (sizeOf.current !== size) map.resize();
    sizeOf.current = size;
    map.jumpTo(viewport.geographic);
  }, [map, viewport, size]);

  const { areas } = scene;
  // What a click changes is shown by names and things first: they are drawn by the page, this by the card.
  useEffect(() => {
    if (!made) return;
    const tell = () => {
      for (const [id, state] of areaStates(scene, hovered, made.resolve)) {
        // Telling the same makes the map draw itself anew.
        if (isSameState(stateOf.current.get(id), state)) continue;
        stateOf.current.set(id, state);
        made.map.setFeatureState({ source: OUTLINES, id }, { ...state });
      }
    };
    if (stateOf.current.size > 0) return afterPaint(tell);
    tell();
  }, [made, scene, hovered]);

  useEffect(() => {
    if (!map) return;
    return afterPaint(() => {
      for (const hatch of HATCHES) {
        const ids = hatchedAreas({ areas }, hatch);
        // A filter that is set is worked through, the same one too.
        if (hatched.current[hatch] !== ids.join()) map.setFilter(hatchLayer(hatch), idsFilter(ids));
        hatched.current[hatch] = ids.join();
      }
    });
  }, [map, areas]);

  useEffect(() => {
    if (map) applyLayers(map, layers);
  }, [map, layers]);

  useUserLayersGl(made, users, layers);
  const look = layers.find(({ id }) => id === 'look');
  const opacity = look?.shown ? look.opacity / 100 : 0;
  useDeck(made, { marks: scene.marks, opacity, metresPerPx: props.metresPerPx });

  return <div ref={box} style={{ position: 'absolute', inset: 0 }} aria-hidden="true" />;
}

/** Order and visibility of the ground; what lies above it is HTML or deck and minds its own. */
function applyLayers(map: GlMapObject, layers: readonly LayerSetting[]): void {
  const wanted = layers.flatMap(({ id }) => GL_LAYERS[id] ?? []);
  const stand = map.getLayersOrder().filter((id) => wanted.includes(id));
  if (stand.join() !== wanted.join()) for (const id of wanted) map.moveLayer(id, 'areas-line');
  for (const { id, shown, opacity } of layers) {
    for (const layer of GL_LAYERS[id] ?? []) {
      map.setLayoutProperty(layer, 'visibility', shown ? 'visible' : 'none');
      const property = map.getLayer(layer)?.type === 'line' ? 'line-opacity' : 'fill-opacity';
      map.setPaintProperty(layer, property, layerOpacity(layer, opacity / 100));
    }
  }
}
