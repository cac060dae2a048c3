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

/**
 * At the smallest legible size parts are let in, the most important first, each if there is room for it: none takes
 * room from a more important one. Then what is there grows as large as it can. Nothing is ever below `least`.
 */
export function fitWall(
  { least, most }: { readonly least: number; readonly most: number },
  present: readonly WallPartId[],
  excess: Excess,
): WallFit {
  const optional = ORDER.filter((part) => present.includes(part) && !WALL_PARTS[part].kept);
  const left = new Set(optional);
  if (excess(least, left) > 0) return { unit: least, left: ordered(left), fits: false };
  for (const part of optional) {
    left.delete(part);
    if (excess(least, left) > 0) left.add(part);
  }
  let [low, high] = [least, Math.max(least, most)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (excess(middle, left) > 0) high = middle - 1;
    else low = middle;
  }
  return { unit: low, left: ordered(left), fits: true };
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
