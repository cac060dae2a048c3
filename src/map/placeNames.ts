import { textWidth } from './blockSize.ts';
import type { Point } from './projection.ts';

/** A name to be set at a point, where there is room for it. */
export interface NameWish extends Point {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
}

/** Whose name it is: what stands first is set first. `pitch`: CSS px for a character; `beside`: set to the right. */
export const NAME_KINDS = {
  pin: { pitch: 12.5, height: 18, beside: 15 },
  neighbour: { pitch: 17.5, height: 22, beside: 0 },
  township: { pitch: 12.5, height: 18, beside: 0 },
} as const;
export type NameKind = keyof typeof NAME_KINDS;

/** A rectangle in CSS px, by its middle. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

const ORDER = Object.keys(NAME_KINDS) as NameKind[];
const EDGE = 4;

const meets = (a: Rectangle, b: Rectangle): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** Sets names in the order of their kinds; one that would be cut, or lie over anything set before, is left out. */
export function placeNames(
  wishes: readonly NameWish[],
  taken: readonly Rectangle[],
  frame: { readonly width: number; readonly height: number },
): readonly (NameWish & Rectangle)[] {
  const set: Rectangle[] = [...taken];
  const placed: (NameWish & Rectangle)[] = [];
  const sorted = [...wishes].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const wish of sorted) {
    const { pitch, height, beside } = NAME_KINDS[wish.kind];
    const width = textWidth(wish.name, pitch);
    const box = { x: wish.x + (beside > 0 ? beside + width / 2 : 0), y: wish.y, width, height };
    const cut =
      box.x < width / 2 + EDGE ||
      box.x > frame.width - width / 2 - EDGE ||
      box.y < height / 2 + EDGE ||
      box.y > frame.height - height / 2 - EDGE;
    if (cut || set.some((other) => meets(box, other))) continue;
    set.push(box);
    placed.push({ ...wish, ...box });
  }
  return placed;
}
