import type { Point } from './projection.ts';

/** Pins nearer to each other than this stand at one seat, CSS px. */
const ONE_SEAT = 18;
const PITCH = 15;
/** The golden angle: no two of a spiral come to lie in one line of sight. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves pins that share a seat apart, in a spiral about it, so that each can be seen and clicked.
 * Gives the place of each, in order; one alone stays where it is.
 */
export function spreadPins(seats: readonly Point[]): readonly Point[] {
  const places: Point[] = [...seats];
  const taken = new Set<number>();
  for (const [i, seat] of seats.entries()) {
    if (taken.has(i)) continue;
    const group = seats.flatMap((other, j) =>
      j >= i && !taken.has(j) && Math.hypot(other.x - seat.x, other.y - seat.y) < ONE_SEAT ? [j] : [],
    );
    for (const j of group) taken.add(j);
    if (group.length === 1) continue;
    for (const [at, j] of group.entries()) {
      const away = PITCH * Math.sqrt(at + 0.6);
      places[j] = { x: seat.x + away * Math.cos(at * TURN), y: seat.y + away * Math.sin(at * TURN) };
    }
  }
  return places;
}
