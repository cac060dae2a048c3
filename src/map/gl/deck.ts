import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as GlMapObject } from 'maplibre-gl';

export { deckLayers } from './deckLayers.ts';

/** Shares MapLibre's canvas and context; our layers lie above all of its own. */
export const makeOverlay = (map: GlMapObject): MapLibreOverlay =>
  new MapLibreOverlay({
    interleaved: true,
    layers: [],
    // deck.gl ends without ending its watch of the canvas, which would keep the whole map in memory.
    onDeviceInitialized: ({ canvasContext }) => map.once('remove', () => canvasContext?.destroy()),
  });
