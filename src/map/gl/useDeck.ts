import type { MapLibreOverlay } from '@deck.gl/maplibre';
import { useEffect, useRef } from 'react';
import type { Mark } from '../marks.ts';
import type { MadeMap } from './madeMap.ts';

interface Drawing {
  readonly marks: readonly Mark[];
  /** 0 to 1, of the whole look. */
  readonly opacity: number;
  readonly metresPerPx: number;
}

/** Draws marks over the map by deck.gl, which is fetched when there is the first of them. */
export function useDeck(made: MadeMap | null, { marks, opacity, metresPerPx }: Drawing): void {
  const overlay = useRef<MapLibreOverlay | null>(null);
  const empty = opacity === 0 || marks.length === 0;

  useEffect(
    () => () => {
      if (made && overlay.current) made.map.removeControl(overlay.current);
      overlay.current = null;
    },
    [made],
  );

  useEffect(() => {
    if (!made || (empty && overlay.current === null)) return;
    const { map, resolve } = made;
    let current = true;
    import('./deck.ts').then(({ deckLayers, makeOverlay }) => {
      if (!current) return;
      if (overlay.current === null) {
        overlay.current = makeOverlay(map);
        map.addControl(overlay.current);
      }
      const ratio = map.getPixelRatio();
      overlay.current.setProps({
        layers: empty ? [] : [...deckLayers({ marks, resolve, opacity, ratio, metresPerPx })],
      });
    });
    return () => {
      current = false;
    };
  }, [made, marks, opacity, empty, metresPerPx]);
}
