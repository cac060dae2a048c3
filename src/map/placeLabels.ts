import { type BlockContent, type Detail, sizeOf } from './blockSize.ts';
import type { Point } from './projection.ts';

export interface PlacedBlock extends Point {
  readonly areaId: string;
  readonly detail: Detail;
  readonly width: number;
  readonly height: number;
  /** Whether the area's own fill lies behind its name. */
  readonly nameInside: boolean;
}

/** A rectangle blocks must keep clear of, such as a pin. */
export interface Obstacle extends Point {
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 3;
const ROUNDS = 120;
const PASSES = 4;
const OFFSETS = [0, 8, -8, 16, -16, 26, -26, 38, -38, 52, -52, 70, -70, 92, -92];
/** Places tried around an anchor, in CSS px, the nearest first, each with what its distance costs. */
const PLACES = OFFSETS.flatMap((dx) => OFFSETS.map((dy) => ({ dx, dy, far: Math.hypot(dx, dy) * 0.4 }))).sort(
  (a, b) => a.far - b.far,
);

/**
 * Places one block per area near its anchor, inside its area where it can be, and moves what still
 * overlaps apart, so that no block overlaps another or an obstacle. Positions are centres in CSS px.
 * `pull`: how much more than usual it costs to stand off the anchor.
 */
export function placeLabels(
  contents: readonly BlockContent[],
  detail: Detail,
  frame: Size,
  obstacles: readonly Obstacle[] = [],
  pull = 1,
): readonly PlacedBlock[] {
  const placed = contents.map((content) => ({
    content,
    outside: outsideOf(
      content,
      sizeOf(content, detail),
      contents.filter((other) => other !== content),
    ),
    areaId: content.areaId,
    detail,
    held: isIn(content.anchor, frame),
    ...sizeOf(content, detail),
    ...content.anchor,
  }));
  // The largest has the fewest places to go, so it chooses first; later passes answer to the others' choice.
  const order = [...placed].sort((a, b) => b.width * b.height - a.width * a.height);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moved = false;
    for (const [i, block] of order.entries()) {
      const others = order.filter((other, at) => other !== block && (pass > 0 || at < i));
      const place = bestPlace(block, frame, [...others, ...obstacles], pull);
      moved ||= place.x !== block.x || place.y !== block.y;
      Object.assign(block, place);
    }
    if (!moved) break;
  }
  separate(placed, obstacles, frame);
  return placed.map(({ content, held: _, outside: __, ...block }) => ({
    ...block,
    nameInside: namePoints(block).every(([x, y]) => content.inside(x, y)),
  }));
}

/**
 * How far a block at an offset from its anchor stands outside its area or in others, above all with the name. The same in every
 * pass, and dear to find out, so each place is looked at once, and only when nothing else speaks against it.
 */
function outsideOf(
  { anchor, inside }: BlockContent,
  { width, height }: Size,
  rivals: readonly BlockContent[],
): (dx: number, dy: number) => number {
  const known = new Map<number, number>();
  return (dx, dy) => {
    const key = dx * 1000 + dy;
    let cost = known.get(key);
    if (cost === undefined) {
      const box = { x: anchor.x + dx, y: anchor.y + dy, width, height };
      cost = cornersOf(box).filter(([x, y]) => !inside(x, y)).length * 30;
      for (const [x, y] of namePoints(box)) {
        // A name in another area would name that one: beside all of them is better.
        if (!inside(x, y)) cost += rivals.some((rival) => rival.inside(x, y)) ? 90 : 30;
      }
      known.set(key, cost);
    }
    return cost;
  };
}

interface Seeking extends Size {
  readonly content: BlockContent;
  readonly held: boolean;
  readonly outside: (dx: number, dy: number) => number;
}

/** Overlap counts most, then standing outside the area, then distance. */
function bestPlace(block: Seeking, frame: Size, taken: readonly Box[], pull: number): Point {
  const { content, width, height, held, outside } = block;
  const { anchor } = content;
  let best = { cost: Number.POSITIVE_INFINITY, x: anchor.x, y: anchor.y };
  for (const { dx, dy, far: distance } of PLACES) {
    const far = distance * pull;
    // All that follow are farther off.
    if (far >= best.cost) break;
    const box = { width, height, x: anchor.x + dx, y: anchor.y + dy };
    let cost = far + (held ? beyond(box, frame) * 20 : 0);
    if (cost >= best.cost) continue;
    cost += overlapWith(box, taken) * 40;
    if (cost >= best.cost) continue;
    cost += outside(dx, dy);
    if (cost < best.cost) best = { cost, x: box.x, y: box.y };
  }
  return { x: best.x, y: best.y };
}

function overlapWith(box: Box, taken: readonly Box[]): number {
  let sum = 0;
  // Asked tens of thousands of times: nothing is made here.
  for (const other of taken) {
    const x = overlapX(box, other);
    if (x <= 0) continue;
    const y = overlapY(box, other);
    if (y > 0) sum += Math.min(x, y);
  }
  return sum;
}

/** Both ends of a block's middle and of its lower edge; the name stands for the upper one. */
function cornersOf(box: Box): readonly [number, number][] {
  const [left, right] = [box.x - box.width / 2, box.x + box.width / 2];
  const bottom = box.y + box.height / 2;
  return [
    [left, box.y],
    [right, box.y],
    [left, bottom],
    [right, bottom],
  ];
}

/** How many px of a box lie beyond the frame. */
const beyond = ({ x, y, width, height }: Box, frame: Size): number =>
  Math.max(0, width / 2 - x, x + width / 2 - frame.width) +
  Math.max(0, height / 2 - y, y + height / 2 - frame.height);

/** Two points under the ends of the name, which is the first line of a block. */
const namePoints = (box: Box): readonly [number, number][] => [
  [box.x - 24, box.y - box.height / 2 + 4],
  [box.x + 24, box.y - box.height / 2 + 4],
];

const overlapX = (a: Box, b: Box): number => (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
const overlapY = (a: Box, b: Box): number => (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);

function separate(
  blocks: readonly (Box & { readonly held: boolean })[],
  obstacles: readonly Obstacle[],
  frame: Size,
): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [i, a] of blocks.entries()) {
      for (const b of blocks.slice(i + 1)) moved = pushApart(a, b, 0.5) || moved;
      for (const o of obstacles) moved = pushApart(a, { ...o }, 1) || moved;
      if (a.held) moved = keepIn(a, frame) || moved;
    }
    if (!moved) return;
  }
}

/** Whether a point is in view: only then is what belongs to it kept inside the frame. */
const isIn = ({ x, y }: Point, { width, height }: Size): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

/** Brings a box that was pushed over the edge back. */
function keepIn(box: Box, frame: Size): boolean {
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  const { x, y } = box;
  box.x = Math.max(halfWidth, Math.min(frame.width - halfWidth, x));
  box.y = Math.max(halfHeight, Math.min(frame.height - halfHeight, y));
  return box.x !== x || box.y !== y;
}

/** Moves two overlapping boxes apart along the shorter way; `share` is the part the first moves. */
function pushApart(a: Box, b: Box, share: number): boolean {
  const [x, y] = [overlapX(a, b), overlapY(a, b)];
  if (x <= 0 || y <= 0) return false;
  if (x < y) {
    const way = a.x <= b.x ? -1 : 1;
    a.x += way * x * share;
    b.x -= way * x * (1 - share);
  } else {
    const way = a.y <= b.y ? -1 : 1;
    a.y += way * y * share;
    b.y -= way * y * (1 - share);
  }
  return true;
}
