import type { Point } from './projection.ts';

/** How much an area's block tells: names of towns, their symbols alone, or a bare count. */
export type Detail = 'full' | 'compact' | 'tiny';

/** What stands in an area's block. */
export interface BlockContent {
  readonly areaId: string;
  readonly anchor: Point;
  /** Whether a point of the screen lies in the area. */
  readonly inside: (x: number, y: number) => boolean;
  readonly name: string;
  /** '' while no indicator is chosen. */
  readonly value: string;
  readonly townNames: readonly string[];
  readonly badgeCount: number;
  /** Zones whose markers stand in the block. */
  readonly zoneNames: readonly string[];
}

/** Widths of texts are estimated: a Chinese character is as wide as it is high, a digit .6 of it. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, char) => width + (char.charCodeAt(0) > 0x2e7f ? fontSize : fontSize * 0.6), 0);

const BADGE = { width: 43, height: 22, perRow: 3 } as const;
const MARK_WIDTH = 18;
/** The word of a town's level behind its name. */
const LEVEL_WIDTH = 29;

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

/** By the room the outlines have, in CSS px, zoom included. */
export const detailFor = (width: number, height: number): Detail => {
  if (width < 560 || height < 360) return 'tiny';
  return width >= 1000 && height >= 560 ? 'full' : 'compact';
};

/** Width and height of a block in CSS px, as its styles lay it out. */
export function sizeOf(content: BlockContent, detail: Detail): { width: number; height: number } {
  const m = METRICS[detail];
  const labels = [...content.townNames, ...content.zoneNames];
  const seats = labels.length;
  const widths = [textWidth(content.name, m.name) * 1.05 + 8];
  let height = m.line;
  if (content.value !== '') {
    widths.push(textWidth(content.value, m.value) + MARK_WIDTH);
    height += m.line;
  }
  if (seats > 0 && detail === 'full') {
    widths.push(...labels.map((label) => 30 + LEVEL_WIDTH + textWidth(label, 13)));
    height += seats * 27;
  } else if (seats > 0 && detail === 'compact') {
    widths.push(seats * 27);
    height += 28;
  }
  const badges = Math.min(content.badgeCount, BADGE.perRow);
  if (detail === 'tiny') {
    widths.push(seats * 26 + Math.min(badges, 1) * 48);
    height += seats + badges > 0 ? 30 : 0;
  } else if (badges > 0) {
    widths.push(badges * BADGE.width + 10);
    height += Math.ceil(content.badgeCount / BADGE.perRow) * BADGE.height + 8;
  }
  return { width: Math.max(...widths), height };
}

const ALONG = [-0.5, -0.25, 0, 0.25, 0.5] as const;

/** Points along the lines of text a block begins with, its name and value, from its middle. */
export function textSpots(content: BlockContent, detail: Detail): readonly Point[] {
  const m = METRICS[detail];
  const top = -sizeOf(content, detail).height / 2;
  const widths = [textWidth(content.name, m.name)];
  if (content.value !== '') widths.push(textWidth(content.value, m.value) + MARK_WIDTH);
  return widths.flatMap((width, line) =>
    ALONG.map((part) => ({ x: part * width, y: top + (line + 0.5) * m.line })),
  );
}
