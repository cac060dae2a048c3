import type { Map as GlMapObject } from 'maplibre-gl';
import { HATCH_STYLES } from '#symbology/hatchStyles.ts';
import { HATCHES } from './glStyle.ts';
import { hatchImage } from './hatchImage.ts';
import { type Resolve, rgbaOf } from './palette.ts';

/**
 * Gives the map its hatches. MapLibre draws a pattern larger as the zoom goes from one whole number to the next;
 * at the given zoom stripes are as wide as on the SVG map. `bold`: how much wider than at the desk.
 */
export function addHatches(map: GlMapObject, resolve: Resolve, zoom: number, bold: number): void {
  const ratio = map.getPixelRatio();
  const grown = 2 ** (zoom - Math.floor(zoom));
  for (const hatch of HATCHES) {
    const { size, line, ...look } = HATCH_STYLES[hatch];
    const style = { ...look, size: size * bold, line: line * bold };
    if (map.hasImage(hatch)) map.removeImage(hatch);
    map.addImage(hatch, hatchImage(style, rgbaOf(resolve(style.ink)), ratio), { pixelRatio: ratio * grown });
  }
}
