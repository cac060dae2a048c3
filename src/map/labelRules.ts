import type { BlockContent } from './blockSize.ts';
import type { Point } from './projection.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Ends = readonly (readonly [x: number, y: number])[];

/** What it costs to set a block of text off its place, by who reads it. All in CSS px of a block's own size. */
export interface LabelRules {
  /** Places tried around an anchor, the nearest first, each with what its distance costs. */
  readonly places: readonly { readonly dx: number; readonly dy: number; readonly far: number }[];
  /** Whether each block is tried as the one that chooses first; dear, and worth it where blocks are large. */
  readonly everyFirst: boolean;
  /**
   * What it costs a block to stand outside its area or in others, at a place. To look through an outline is dear: from `most` on it
   * need not be known more exactly.
   */
  readonly outside: (
    content: BlockContent,
    size: Size,
    rivals: readonly BlockContent[],
    at: Point,
    most: number,
  ) => number;
}

const placesBy = (offsets: readonly number[], cost: number): LabelRules['places'] =>
  offsets
    .flatMap((dx) => offsets.map((dy) => ({ dx, dy, far: Math.hypot(dx, dy) * cost })))
    .sort((a, b) => a.far - b.far);

/** Two points under the ends of the name, which is the first line of a block. */
export const nameEnds = (x: number, y: number, { height }: Size): Ends => [
  [x - 24, y - height / 2 + 4],
  [x + 24, y - height / 2 + 4],
];

/** Both ends of a block's middle and of its lower edge; the name stands for the upper one. */
const corners = (x: number, y: number, { width, height }: Size): Ends => [
  [x - width / 2, y],
  [x + width / 2, y],
  [x - width / 2, y + height / 2],
  [x + width / 2, y + height / 2],
];

const isForeign = (rivals: readonly BlockContent[], x: number, y: number): boolean =>
  rivals.some((rival) => rival.inside(x, y));

/** At the desk a block may hang over the edge of its area: there is a ring, a pointer and a list beside it. */
export const AT_DESK: LabelRules = {
  places: placesBy([0, 8, -8, 16, -16, 26, -26, 38, -38, 52, -52, 70, -70, 92, -92], 0.4),
  everyFirst: false,
  outside: ({ inside }, size, rivals, { x, y }, most) => {
    let cost = 0;
    for (const [atX, atY] of corners(x, y, size)) {
      if (!inside(atX, atY)) cost += 30;
      if (cost >= most) return cost;
    }
    for (const [atX, atY] of nameEnds(x, y, size)) {
      // A name in another area would name that one: beside all of them is better.
      if (!inside(atX, atY)) cost += isForeign(rivals, atX, atY) ? 90 : 30;
      if (cost >= most) return cost;
    }
    return cost;
  },
};

/** Height of a line of the smallest block. */
const LINE = 13;
const ALONG = [-0.5, -0.25, 0, 0.25, 0.5] as const;

/**
 * From afar a name is taken for that of the area its middle lies in. It is told how much of it lies elsewhere, and its
 * symbols may rather hang over the edge than it.
 */
export const FROM_AFAR: LabelRules = {
  places: placesBy(
    Array.from({ length: 27 }, (_, i) => 3 * (i - 13)),
    0.4,
  ),
  everyFirst: true,
  outside: ({ inside, name }, size, rivals, { x, y }, most) => {
    const top = y - size.height / 2;
    const width = [...name].length * LINE;
    let cost = inside(x, top + LINE / 2) ? 0 : 400;
    for (const part of ALONG) {
      for (const line of [2, LINE]) {
        const [atX, atY] = [x + part * width, top + line] as const;
        if (!inside(atX, atY)) cost += isForeign(rivals, atX, atY) ? 24 : 12;
        if (cost >= most) return cost;
      }
    }
    for (const [atX, atY] of corners(x, y, size)) {
      if (!inside(atX, atY)) cost += isForeign(rivals, atX, atY) ? 16 : 6;
      if (cost >= most) return cost;
    }
    return cost;
  },
};
