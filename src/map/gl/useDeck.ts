import type { MapLibreOverlay } from '@deck.gl/maplibre';
import { useEffect, useRef } from 'react';
import type { LayerSetting } from '#catalog/layers.ts';
import type { MapScene } from '../mapScene.ts';
import type { MadeMap } from './madeMap.ts';

interface Drawing {
  readonly scene: Pick<MapScene, 'marks' | 'crowd'>;
  readonly layers: readonly LayerSetting[];
  readonly metresPerPx: number;
}

/** Draws marks and crowds over the map by deck.gl, which is fetched when there is the first of them. */
export function useDeck(
  made: MadeMap | null,
  { scene: { marks, crowd }, layers, metresPerPx }: Drawing,
): void {
  const overlay = useRef<MapLibreOverlay | null>(null);
  const setting = layers.find((l) => l.id === 'look');
  const opacity = setting?.shown ? setting.opacity / 100 : 0;
  const empty = opacity === 0 || (marks.length === 0 && crowd === null);

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
        overlay.current = makeOverlay();
        map.addControl(overlay.current);
      }
      const ratio = map.getPixelRatio();
      overlay.current.setProps({
        layers: empty ? [] : [...deckLayers({ marks, crowd, resolve, opacity, ratio, metresPerPx })],
      });
    });
    return () => {
      current = false;
    };
  }, [made, marks, crowd, opacity, empty, metresPerPx]);
}
