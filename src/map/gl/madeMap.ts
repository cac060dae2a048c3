import type { Map as GlMapObject } from 'maplibre-gl';
import type { Resolve } from './palette.ts';

/** A map that is ready, and the colours of the theme it was made in. */
export interface MadeMap {
  readonly map: GlMapObject;
  readonly resolve: Resolve;
}
