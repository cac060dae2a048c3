import type { Point } from './projection.ts';

/** How much an area's block tells: names of towns, their symbols alone, or a bare count. */
export type Detail = 'full' | 'compact' | 'tiny';

/** What stands in an area's block. */
export interface BlockContent {
  readonly areaId: string;
  readonly anchor: Point;
  readonly name: string;
  /** '' while no indicator is chosen. */
  readonly value: string;
  readonly townNames: readonly string[];
  readonly badgeCount: number;
  /** A zone's marker inside the block, with its own badges. */
  readonly zoneName: string;
}

export interface PlacedBlock extends Point {
  readonly areaId: string;
  readonly detail: Detail;
  readonly width: number;
  readonly height: number;
}

/** Widths of texts are estimated: a Chinese character is as wide as it is high, a digit .6 of it. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, char) => width + (char.charCodeAt(0) > 0x2e7f ? fontSize : fontSize * 0.6), 0);

export const BADGE = { width: 42, height: 22, perRow: 3 } as const;

interface Metrics {
  readonly name: number;
  readonly value: number;
  readonly line: number;
}
const METRICS: Readonly<Record<Detail, Metrics>> = {
  full: { name: 16, value: 14, line: 22 },
  compact: { name: 14, value: 13, line: 20 },
  tiny: { name: 13, value: 12, line: 17 },
};

export const detailFor = (mapWidth: number, mapHeight: number): Detail => {
  if (mapWidth < 560 || mapHeight < 380) return 'tiny';
  return mapWidth >= 1000 && mapHeight >= 600 ? 'full' : 'compact';
};

function sizeOf(content: BlockContent, detail: Detail): { width: number; height: number } {
  const m = METRICS[detail];
  const towns = content.townNames.length;
  const widths = [textWidth(content.name, m.name), textWidth(content.value, m.value) + 22];
  let height = m.line + (content.value ? m.line : 0);
  if (detail === 'full' && towns > 0) {
    widths.push(...content.townNames.map((n) => 30 + textWidth(n, 13)));
    height += towns * 26;
  } else if (towns > 0) {
    widths.push(towns * 26);
    height += 28;
  }
  if (content.zoneName) {
    widths.push(detail === 'full' ? 26 + textWidth(content.zoneName, 13) : 26);
    height += detail === 'tiny' ? 0 : 26;
  }
  if (content.badgeCount > 0) {
    const perRow = Math.min(content.badgeCount, detail === 'tiny' ? 1 : BADGE.perRow);
    const rows = detail === 'tiny' ? 1 : Math.ceil(content.badgeCount / BADGE.perRow);
    widths.push(perRow * BADGE.width + 10);
    height += rows * BADGE.height + 12;
  }
  return { width: Math.max(...widths) + 4, height };
}

/** A rectangle blocks must keep clear of, such as a pin or a control. */
export interface Obstacle extends Point {
  readonly width: number;
  readonly height: number;
}

const GAP = 3;
const ROUNDS = 120;

/**
 * Places one block per area around its anchor and moves blocks apart until none overlaps another
 * or an obstacle. Positions are centres in CSS px.
 */
export function placeLabels(
  contents: readonly BlockContent[],
  detail: Detail,
  obstacles: readonly Obstacle[] = [],
): readonly PlacedBlock[] {
  const blocks = contents.map((content) => ({
    areaId: content.areaId,
    detail,
    ...sizeOf(content, detail),
    x: content.anchor.x,
    y: content.anchor.y,
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let clear = true;
    for (const [i, a] of blocks.entries()) {
      for (const b of blocks.slice(i + 1)) clear = !pushApart(a, b, 0.5) && clear;
      for (const o of obstacles) clear = !pushApart(a, { ...o }, 1) && clear;
    }
    if (clear) break;
  }
  return blocks;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Moves two overlapping boxes apart along the shorter way; `share` is the part the first moves. */
function pushApart(a: Box, b: Box, share: number): boolean {
  const overlapX = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
  const overlapY = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
  if (overlapX <= 0 || overlapY <= 0) return false;
  if (overlapX < overlapY) {
    const way = a.x <= b.x ? -1 : 1;
    a.x += way * overlapX * share;
    b.x -= way * overlapX * (1 - share);
  } else {
    const way = a.y <= b.y ? -1 : 1;
    a.y += way * overlapY * share;
    b.y -= way * overlapY * (1 - share);
  }
  return true;
}
