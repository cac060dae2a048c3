import type { BlockContent } from './blockSize.ts';
import type { Point } from './projection.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What it costs to set a block of text off its place, by who reads it. All in CSS px of a block's own size. */
export interface LabelRules {
  /** Places tried around an anchor, the nearest first, each with what its distance costs. */
  readonly places: readonly { readonly dx: number; readonly dy: number; readonly far: number }[];
  /** Whether each block is tried as the one that chooses first; dear, and worth it where blocks are large. */
  readonly everyFirst: boolean;
  /**
   * What it costs a block to stand outside its area or in others, by where its middle is. To look through an outline is dear: from
   * `most` on it need not be known more exactly.
   */
  readonly outside: (
    content: BlockContent,
    size: Size,
    rivals: readonly BlockContent[],
  ) => (x: number, y: number, most: number) => number;
}

const placesBy = (offsets: readonly number[], cost: number): LabelRules['places'] =>
  offsets
    .flatMap((dx) => offsets.map((dy) => ({ dx, dy, far: Math.hypot(dx, dy) * cost })))
    .sort((a, b) => a.far - b.far);

/** The corners of the name, which is the first line of a block, from its middle. */
const nameCorners = ({ height }: Size): readonly Point[] =>
  [4, 14].flatMap((down) => [-24, 24].map((x) => ({ x, y: down - height / 2 })));

/** Both ends of a block's middle and of its lower edge, from its middle; the name stands for the upper one. */
const corners = ({ width, height }: Size): readonly Point[] => [
  { x: -width / 2, y: 0 },
  { x: width / 2, y: 0 },
  { x: -width / 2, y: height / 2 },
  { x: width / 2, y: height / 2 },
];

const isForeign = (rivals: readonly BlockContent[], x: number, y: number): boolean =>
  rivals.some((rival) => rival.inside(x, y));

/** At the desk a block may hang over the edge of its area: there is a ring, a pointer and a list beside it. */
export const AT_DESK: LabelRules = {
  places: placesBy([0, 8, -8, 16, -16, 26, -26, 38, -38, 52, -52, 70, -70, 92, -92], 0.4),
  everyFirst: false,
  outside: ({ inside }, size, rivals) => {
    const [sides, ends] = [corners(size), nameCorners(size)];
    return (x, y, most) => {
      let cost = 0;
      for (const side of sides) {
        if (!inside(x + side.x, y + side.y)) cost += 30;
        if (cost >= most) return cost;
      }
      for (const end of ends) {
        // A name in another area would name that one: beside all of them is better.
        if (!inside(x + end.x, y + end.y)) cost += isForeign(rivals, x + end.x, y + end.y) ? 45 : 15;
        if (cost >= most) return cost;
      }
      return cost;
    };
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
  outside: ({ inside, name }, size, rivals) => {
    const top = -size.height / 2;
    const width = [...name].length * LINE;
    const along = ALONG.flatMap((part) => [2, LINE].map((line) => ({ x: part * width, y: top + line })));
    const sides = corners(size);
    return (x, y, most) => {
      let cost = inside(x, y + top + LINE / 2) ? 0 : 400;
      for (const part of along) {
        if (!inside(x + part.x, y + part.y)) cost += isForeign(rivals, x + part.x, y + part.y) ? 24 : 12;
        if (cost >= most) return cost;
      }
      for (const side of sides) {
        if (!inside(x + side.x, y + side.y)) cost += isForeign(rivals, x + side.x, y + side.y) ? 16 : 6;
        if (cost >= most) return cost;
      }
      return cost;
    };
  },
};
