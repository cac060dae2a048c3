import type { Rectangle } from './placeNames.ts';
import type { Point } from './projection.ts';

/** A mark with a text that has to stand beside it. */
export interface MarkedText extends Point {
  /** Room the mark takes about its middle, CSS px. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

const GAP = 3;

/** Where a text may stand, the preferred place first. */
const SIDES: readonly ((text: MarkedText) => Point)[] = [
  ({ reach, height }) => ({ x: 0, y: reach + GAP + height / 2 }),
  ({ reach, width }) => ({ x: reach + GAP + width / 2, y: 0 }),
  ({ reach, width }) => ({ x: -(reach + GAP + width / 2), y: 0 }),
  ({ reach, height }) => ({ x: 0, y: -(reach + GAP + height / 2) }),
  ({ reach, width, height }) => ({ x: reach + width / 2, y: reach + height / 2 }),
  ({ reach, width, height }) => ({ x: -(reach + width / 2), y: reach + height / 2 }),
];

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, (a.width + b.width) / 2 - Math.abs(a.x - b.x)) *
  Math.max(0, (a.height + b.height) / 2 - Math.abs(a.y - b.y));

/** Square px of a box that lie beyond the frame. */
function beyond({ x, y, width, height }: Rectangle, frame: Frame): number {
  const within = (at: number, half: number, most: number) =>
    Math.max(0, Math.min(most, at + half) - Math.max(0, at - half));
  return width * height - within(x, width / 2, frame.width) * within(y, height / 2, frame.height);
}

/** Middle of each text, in order: on the side of its mark where it covers least of what is there already, in the frame. */
export function placeMarkerTexts(
  texts: readonly MarkedText[],
  taken: readonly Rectangle[],
  frame: Frame,
): readonly Rectangle[] {
  const marks = texts.map(({ x, y, reach }) => ({ x, y, width: 2 * reach, height: 2 * reach }));
  const placed: Rectangle[] = [];
  for (const text of texts) {
    const others = [...marks, ...taken, ...placed];
    let best: { box: Rectangle; cost: number } | null = null;
    for (const [rank, side] of SIDES.entries()) {
      const { x, y } = side(text);
      const box = { x: text.x + x, y: text.y + y, width: text.width, height: text.height };
      const cost = others.reduce((sum, other) => sum + overlap(box, other), rank + 2 * beyond(box, frame));
      if (best === null || cost < best.cost) best = { box, cost };
    }
    if (best) placed.push(best.box);
  }
  return placed;
}
