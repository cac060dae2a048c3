import { MapLibreOverlay } from '@deck.gl/maplibre';

export { deckLayers } from './deckLayers.ts';

/** Shares MapLibre's canvas and context; our layers lie above all of its own. */
export const makeOverlay = (): MapLibreOverlay => new MapLibreOverlay({ interleaved: true, layers: [] });
