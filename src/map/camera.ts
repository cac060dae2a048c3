/**
 * Where the map is looked at from. It is told relative to the fitted map, so that it means the same in every size
 * of window: `k` times as near, the middle `east` and `north` of the fitted one (radians of Web Mercator),
 * leaning by `pitch` and turned by `bearing` (degrees).
 */
export interface Camera {
  readonly k: number;
  readonly east: number;
  readonly north: number;
  readonly pitch: number;
  readonly bearing: number;
}

export const HOME: Camera = { k: 1, east: 0, north: 0, pitch: 0, bearing: 0 };

/** What a way of drawing can show: SVG has no third dimension. */
export const MOST_PITCH = 60;
export const CLOSEST = 40;

export const isFlat = ({ pitch, bearing }: Camera): boolean => pitch === 0 && bearing === 0;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** As near as may be, and at home again when all the way out. */
export const zoomTo = (camera: Camera, k: number): Camera => ({ ...camera, k: clamp(k, 1, CLOSEST) });

export const lean = (camera: Camera, pitch: number, turn: number): Camera => ({
  ...camera,
  pitch: clamp(camera.pitch + pitch, 0, MOST_PITCH),
  bearing: ((((camera.bearing + turn + 180) % 360) + 360) % 360) - 180,
});
