declare module 'lineclip' {
  type Corner = readonly [x: number, y: number];
  /** The part of a ring inside `[west, north, east, south]` of the screen; empty when there is none. */
  export function clipPolygon(
    ring: readonly Corner[],
    box: readonly [number, number, number, number],
  ): Corner[];
}
