import { type BlockContent, type Detail, sizeOf, textSpots } from './blockSize.ts';
import { AT_DESK, type LabelRules, type Size } from './labelRules.ts';
import type { Point } from './projection.ts';

export interface PlacedBlock extends Point {
  readonly areaId: string;
  readonly detail: Detail;
  readonly width: number;
  readonly height: number;
  /** Whether the area's own fill lies behind its name and value, but for a stroke. */
  readonly textInside: boolean;
}

/** A rectangle blocks must keep clear of, such as a pin. */
export interface Obstacle extends Point {
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

/**
 * Places one block per area near its anchor, inside its area where it can be, and moves what still
 * overlaps apart, so that no block overlaps another or an obstacle. Positions are centres in CSS px.
 * `rules`: what it costs to stand elsewhere.
 */
export function placeLabels(
  contents: readonly BlockContent[],
  detail: Detail,
  frame: Size,
  obstacles: readonly Obstacle[] = [],
  rules: LabelRules = AT_DESK,
): readonly PlacedBlock[] {
  const placed = contents.map((content) => ({
    content,
    outside: outsideOf(
      content,
      sizeOf(content, detail),
      contents.filter((other) => other !== content),
      rules,
    ),
    areaId: content.areaId,
    detail,
    held: isIn(content.anchor, frame),
    ...sizeOf(content, detail),
    ...content.anchor,
  }));
  // The largest has the fewest places to go, so it chooses first.
  const bySize = [...placed].sort((a, b) => b.width * b.height - a.width * a.height);
  const orders = rules.everyFirst
    ? bySize.map((first) => [first, ...bySize.filter((other) => other !== first)])
    : [bySize];
  let best = { cost: Number.POSITIVE_INFINITY, at: placed.map(({ x, y }) => ({ x, y })) };
  for (const order of orders) {
    const cost = choosePlaces(order, frame, obstacles, rules);
    if (cost < best.cost) best = { cost, at: placed.map(({ x, y }) => ({ x, y })) };
  }
  for (const [i, block] of placed.entries()) Object.assign(block, best.at[i]);
  separate(placed, obstacles, frame);
  return placed.map(({ content, held: _, outside: __, ...block }) => ({
    ...block,
    textInside: isTextInside(content, detail, block),
  }));
}

/** Text that hangs over the edge of its area by a stroke is still read before its fill. */
const MOST = 0.9;

function isTextInside(content: BlockContent, detail: Detail, { x, y }: Point): boolean {
  const spots = textSpots(content, detail);
  return spots.filter((spot) => content.inside(x + spot.x, y + spot.y)).length >= MOST * spots.length;
}

/** What a place costs. The same in every pass, and dear to find out, so each is looked at once, no further than it matters, and only when nothing else speaks against it. */
function outsideOf(
  content: BlockContent,
  size: Size,
  rivals: readonly BlockContent[],
  rules: LabelRules,
): Outside {
  const { anchor } = content;
  const costAt = rules.outside(content, size, rivals);
  const known = new Map<number, { readonly cost: number; readonly isAll: boolean }>();
  return (dx, dy, most) => {
    const key = dx * 1000 + dy;
    const last = known.get(key);
    if (last && (last.isAll || last.cost >= most)) return last.cost;
    const cost = costAt(anchor.x + dx, anchor.y + dy, most);
    known.set(key, { cost, isAll: cost < most });
    return cost;
  };
}

type Outside = (dx: number, dy: number, most: number) => number;

interface Seeking extends Size {
  readonly content: BlockContent;
  readonly held: boolean;
  readonly outside: Outside;
}

/** Moves each block in turn to the place that is best beside the others, and again as these have moved; what all costs. */
function choosePlaces(
  order: readonly (Seeking & Box)[],
  frame: Size,
  obstacles: readonly Obstacle[],
  rules: LabelRules,
): number {
  let sum = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moved = false;
    sum = 0;
    for (const [i, block] of order.entries()) {
      const others = order.filter((other, at) => other !== block && (pass > 0 || at < i));
      const { cost, ...place } = bestPlace(block, frame, [...others, ...obstacles], rules);
      sum += cost;
      moved ||= place.x !== block.x || place.y !== block.y;
      Object.assign(block, place);
    }
    if (!moved) break;
  }
  return sum;
}

/** Overlap counts most, then standing outside the area, then distance. */
function bestPlace(
  block: Seeking,
  frame: Size,
  taken: readonly Box[],
  rules: LabelRules,
): Point & { readonly cost: number } {
  const { content, width, height, held, outside } = block;
  const { anchor } = content;
  let best = { cost: Number.POSITIVE_INFINITY, x: anchor.x, y: anchor.y };
  for (const { dx, dy, far } of rules.places) {
    // All that follow are farther off.
    if (far >= best.cost) break;
    const box = { width, height, x: anchor.x + dx, y: anchor.y + dy };
    let cost = far + (held ? beyond(box, frame) * 20 : 0);
    if (cost >= best.cost) continue;
    cost += overlapWith(box, taken) * 40;
    if (cost >= best.cost) continue;
    cost += outside(dx, dy, best.cost - cost);
    if (cost < best.cost) best = { cost, x: box.x, y: box.y };
  }
  return best;
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

/** How many px of a box lie beyond the frame. */
const beyond = ({ x, y, width, height }: Box, frame: Size): number =>
  Math.max(0, width / 2 - x, x + width / 2 - frame.width) +
  Math.max(0, height / 2 - y, y + height / 2 - frame.height);

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
