/** Positions of a plane, x before y; a ring's last may be its first again. */
export type Ring = readonly (readonly number[])[];

/** A polygon's edges lie in so many bands from its lowest point to its highest. */
const BANDS = 32;

interface Banded {
  readonly low: number;
  readonly high: number;
  /** Four numbers an edge: x and y of its ends. */
  readonly bands: readonly (readonly number[])[];
}

const bandOf = (y: number, low: number, high: number): number =>
  Math.min(BANDS - 1, Math.floor(((y - low) / (high - low)) * BANDS));

function banded(rings: readonly Ring[]): Banded {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ring of rings) for (const [, y = 0] of ring) [low, high] = [Math.min(low, y), Math.max(high, y)];
  const bands: number[][] = Array.from({ length: BANDS }, () => []);
  for (const ring of rings) {
    let [x = 0, y = 0] = ring.at(-1) ?? [];
    for (const [nextX = 0, nextY = 0] of ring) {
      // Level edges cross no height.
      if (nextY !== y) {
        const last = bandOf(Math.max(y, nextY), low, high);
        for (let band = bandOf(Math.min(y, nextY), low, high); band <= last; band += 1)
          bands[band]?.push(x, y, nextX, nextY);
      }
      [x, y] = [nextX, nextY];
    }
  }
  return { low, high, bands };
}

/**
 * Whether a point lies inside a polygon's outer ring and in none of its holes (even–odd). Made for many questions about one
 * outline: each looks only at the edges near its height, where to look at every edge would take the most time of placing names.
 */
export function insidePolygon(rings: readonly Ring[]): (x: number, y: number) => boolean {
  const { low, high, bands } = banded(rings);
  return (x, y) => {
    if (!(y >= low && y <= high) || low === high) return false;
    const edges = bands[bandOf(y, low, high)] ?? [];
    let inside = false;
    for (let i = 0; i < edges.length; i += 4) {
      const ax = edges[i] ?? 0;
      const ay = edges[i + 1] ?? 0;
      const bx = edges[i + 2] ?? 0;
      const by = edges[i + 3] ?? 0;
      if (ay > y !== by > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
    }
    return inside;
  };
}
