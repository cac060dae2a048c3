import type { Point } from './projection.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const isDirection = (key: string): key is Direction => Object.hasOwn(WAYS, key);

/**
 * The index of the next point in a direction: the nearest in the quarter that opens there, what lies to the side
 * counting as further. -1 when there is none.
 */
export function nextInDirection(points: readonly Point[], from: Point, direction: Direction): number {
  const [wx, wy] = WAYS[direction];
  let best = { index: -1, cost: Number.POSITIVE_INFINITY };
  for (const [index, { x, y }] of points.entries()) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    if (ahead <= 0.5 || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < best.cost) best = { index, cost };
  }
  return best.index;
}
