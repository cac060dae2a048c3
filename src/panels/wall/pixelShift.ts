const EVERY = 10 * 60_000;
const STEPS = [0, 1, 2, 1] as const;

/** Room the shift takes in each direction, in px. */
export const SHIFT_ROOM = 2;

/**
 * How far the wall stands from the left and the top, in px, so that no edge burns in: another place every ten minutes.
 * Its size stays the same, and nothing is laid out or drawn anew.
 */
export function pixelShift(now: number): { readonly left: number; readonly top: number } {
  const turn = Math.floor(now / EVERY);
  const at = (step: number) => STEPS[step % STEPS.length] ?? 0;
  return { left: at(turn), top: at(Math.floor(turn / STEPS.length)) };
}
