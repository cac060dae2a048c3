import { WALL_PARTS, type WallPartId } from '#catalog/wallPanels.ts';

/** The size of the smallest text in CSS px, and what there is no room for. */
export interface WallFit {
  readonly unit: number;
  readonly left: readonly WallPartId[];
  /** Whether what stays fits; false where even what is always kept is too much. */
  readonly fits: boolean;
}

/** How many px too much there are when texts are so large and these parts are left out; 0 when all is in. */
export type Excess = (unit: number, left: ReadonlySet<WallPartId>) => number;

const ORDER = Object.keys(WALL_PARTS) as WallPartId[];

/** The smallest legible size, the largest wanted, and the one tried first where there is one to go by. */
interface Sizes {
  readonly least: number;
  readonly most: number;
  readonly likely?: number;
}

/**
 * At the smallest legible size parts are let in, the most important first, each if there is room for it: none takes
 * room from a more important one. Then what is there grows as large as it can. Nothing is ever below `least`.
 */
export function fitWall(
  { least, most, likely }: Sizes,
  present: readonly WallPartId[],
  excess: Excess,
): WallFit {
  // Another stop mostly has room for all at the size of the last one: then nothing else is tried.
  const all: ReadonlySet<WallPartId> = new Set();
  if (likely !== undefined && likely === most && excess(most, all) <= 0)
    return { unit: most, left: [], fits: true };
  const optional = ORDER.filter((part) => present.includes(part) && !WALL_PARTS[part].kept);
  const left = new Set(optional);
  const fitsWith = (parts: readonly WallPartId[]) =>
    excess(least, new Set([...left].filter((part) => !parts.includes(part)))) <= 0;
  // To measure is dear. Mostly there is room for all; else it is found how far the room goes by halving.
  let waiting = optional;
  while (waiting.length > 0) {
    const room = fitsWith(waiting) ? waiting.length : roomFor(waiting, fitsWith);
    if (room === 0 && left.size === optional.length && !fitsWith([])) break;
    for (const part of waiting.slice(0, room)) left.delete(part);
    waiting = waiting.slice(room + 1);
  }
  if (left.size === optional.length && !fitsWith([])) return { unit: least, left: optional, fits: false };
  let [low, high] = [least, Math.max(least, most)];
  // What takes the size of the last stop, or is a full wall with nothing to spare, is found at once.
  const first = likely ?? least + 1;
  if (first > low && first <= high) {
    if (excess(first, left) > 0) high = first - 1;
    else low = first;
  }
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (excess(middle, left) > 0) high = middle - 1;
    else low = middle;
  }
  return { unit: low, left: ordered(left), fits: true };
}

/** How many of some parts, the first of them first, there is room for; not for all, but mostly for all but one. */
function roomFor(parts: readonly WallPartId[], fitsWith: (parts: readonly WallPartId[]) => boolean): number {
  let [low, high] = [0, parts.length - 1];
  let middle = high;
  for (; low < high; middle = Math.ceil((low + high) / 2)) {
    if (fitsWith(parts.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

const ordered = (parts: ReadonlySet<WallPartId>): readonly WallPartId[] => ORDER.filter((p) => parts.has(p));

/**
 * Puts parts of given heights into frames one after the other, `gap` between them; the frame of each, null for
 * what no frame has room for. Reading order is kept.
 */
export function flowParts(
  heights: readonly number[],
  frames: readonly number[],
  gap: number,
): readonly (number | null)[] {
  let frame = 0;
  let used = 0;
  return heights.map((height) => {
    // Each is tried from where the last one went on: none stands before what comes first.
    for (let at = frame; at < frames.length; at += 1) {
      const start = at === frame && used > 0 ? used + gap : 0;
      if (start + height > (frames[at] ?? 0) + 1) continue;
      frame = at;
      used = start + height;
      return at;
    }
    return null;
  });
}
