import type { HatchStyle } from '#symbology/hatchStyles.ts';
import type { Rgba } from './palette.ts';

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Points tried along each side of a pixel, so that slanting edges are smooth. */
const FINE = 4;

/**
 * One tile of a hatch that joins itself on all sides, `ratio` image pixels for a CSS px.
 * The stripes lie at 45°, so a side holds a whole number of them only about: their pitch is rounded to it.
 */
export function hatchImage(
  { size, line, degrees }: HatchStyle,
  [r, g, b, a]: Rgba,
  ratio: number,
): HatchImage {
  const side = Math.max(4, Math.round(size * Math.SQRT2 * ratio));
  const share = line / size;
  const sign = Math.sign(degrees);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      let hits = 0;
      for (let i = 0; i < FINE * FINE; i += 1) {
        const [fx, fy] = [x + ((i % FINE) + 0.5) / FINE, y + (Math.floor(i / FINE) + 0.5) / FINE];
        const along = (fx + sign * fy) / side;
        if (along - Math.floor(along) < share) hits += 1;
      }
      data.set([r, g, b, (a * hits) / FINE ** 2], (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}
