import type { Projection } from './projection.ts';
import type { MapViewport } from './viewport.ts';

/**
 * Where points of the ground, in radians of Mercator, stand under a camera: in CSS px, or in pixels of which `ratio` go into one. Both
 * have x and y one after the other.
 */
export function placePoints(
  ground: Float64Array,
  { project, scale }: Projection,
  { camera, flat, planeToScreen }: MapViewport,
  ratio = 1,
): Float32Array {
  const places = new Float32Array(ground.length);
  const zero = project(0, 0);
  const upright = camera.pitch === 0 && camera.bearing === 0;
  for (let i = 0; i < ground.length; i += 2) {
    const x = zero.x + scale * (ground[i] ?? 0);
    const y = zero.y - scale * (ground[i + 1] ?? 0);
    const at = upright ? null : planeToScreen({ x, y });
    places[i] = ratio * (at ? at.x : flat.k * x + flat.x);
    places[i + 1] = ratio * (at ? at.y : flat.k * y + flat.y);
  }
  return places;
}

/** A picture as a canvas takes it: a number a pixel, opacity, blue, green and red from its highest byte on. */
export interface Picture {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Wipes the picture and fills a disc for each point, later ones over earlier ones. Hundreds of thousands take some
 * milliseconds, whether there is a graphics card or not. `places` and `radius` in pixels of the picture.
 */
export function paintPoints(
  { pixels, width, height }: Picture,
  places: Float32Array,
  inks: Uint32Array,
  radius: number,
): void {
  pixels.fill(0);
  const reach = Math.floor(radius);
  const halves = Array.from({ length: 2 * reach + 1 }, (_, row) =>
    Math.floor(Math.sqrt(radius ** 2 - (row - reach) ** 2)),
  );
  for (let i = 0; i < inks.length; i += 1) {
    const ink = inks[i] ?? 0;
    const x = Math.floor(places[2 * i] ?? -1);
    const top = Math.floor(places[2 * i + 1] ?? -1) - reach;
    if (x + reach < 0 || x - reach >= width || top + 2 * reach < 0 || top >= height) continue;
    for (let row = 0; row < halves.length; row += 1) {
      const y = top + row;
      if (y < 0 || y >= height) continue;
      const half = halves[row] ?? 0;
      const last = y * width + Math.min(width - 1, x + half);
      for (let at = y * width + Math.max(0, x - half); at <= last; at += 1) pixels[at] = ink;
    }
  }
}
