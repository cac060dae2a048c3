import { scaleLinear } from 'd3-scale';
import type { Judgement } from '#domain/judgement.ts';

/** From and to in CSS px. */
export type Stretch = readonly [from: number, to: number];

export interface PlacedBullet {
  /** What is proven; null for nothing. */
  readonly proven: Stretch | null;
  /** What may be there or not, since nobody has said; null where all is known. */
  readonly unknown: Stretch | null;
  readonly target: number;
  /** What a straight line asks for by now; null without one. */
  readonly due: number | null;
}

/** Room beyond the longest piece, so that the mark of the target is never at the very end. */
const ROOM = 1.12;

/**
 * A value against its target, from zero. What is proven is solid; what an incomplete list or an open-ended figure
 * leaves open is the stretch from there to the target, and a figure that does not exist leaves all of it open.
 */
export function placeBullet(
  { bounds, state, target }: Pick<Judgement, 'bounds' | 'state' | 'target'>,
  due: number | null,
  width: number,
): PlacedBullet {
  const goal = target.value;
  const low = Math.max(0, bounds?.low ?? 0);
  const high = bounds === null ? goal : Math.min(bounds.high, Math.max(goal, low));
  const length = scaleLinear([0, Math.max(low, high, goal, due ?? 0) * ROOM || 1], [0, width]);
  // 约 exactly on the border proves nothing of either side.
  const doubtful = bounds?.near === true && state === 'cannotJudge';
  const known = doubtful ? 0 : low;
  return {
    proven: known > 0 ? [0, length(known)] : null,
    unknown: Math.max(high, low) > known ? [length(known), length(Math.max(high, low))] : null,
    target: length(goal),
    due: due === null ? null : length(due),
  };
}
