/** Positions of a plane; a ring's last may be its first again. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** A ring's edges lie in so many bands from its lowest point to its highest. */
const BANDS = 32;

interface Banded {
  readonly low: number;
  readonly high: number;
  /** Four numbers an edge: x and y of its ends. */
  readonly bands: readonly (readonly number[])[];
}

const bandOf = (y: number, low: number, high: number): number =>
  Math.min(BANDS - 1, Math.floor(((y - low) / (high - low)) * BANDS));

function banded(ring: Ring): Banded {
  const ys = ring.map(([, y]) => y);
  const low = ys.reduce((least, y) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const high = ys.reduce((most, y) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  const bands: number[][] = Array.from({ length: BANDS }, () => []);
  let [x, y] = ring.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of ring) {
    // Level edges cross no height.
    if (nextY !== y) {
      const last = bandOf(Math.max(y, nextY), low, high);
      for (let band = bandOf(Math.min(y, nextY), low, high); band <= last; band += 1)
        bands[band]?.push(x, y, nextX, nextY);
    }
    [x, y] = [nextX, nextY];
  }
  return { low, high, bands };
}

function isInside({ low, high, bands }: Banded, x: number, y: number): boolean {
  if (!(y >= low && y <= high) || low === high) return false;
  const edges = bands[bandOf(y, low, high)] ?? [];
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]];
    if (ay > y !== by > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
  }
  return inside;
}

/**
 * Whether a point lies in one of some rings (even–odd). Made for many questions about one outline: each looks only at the
 * edges near its height, where to look at every edge would take the most time of placing names.
 */
export function insideRings(rings: readonly Ring[]): (x: number, y: number) => boolean {
  const all = rings.map(banded);
  return (x, y) => all.some((ring) => isInside(ring, x, y));
}
