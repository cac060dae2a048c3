import type { WallScreen } from './legibility.ts';

/** What a finger hits without looking for it: so many CSS px at least, and so many mm of the wall. */
const FINGER = { px: 48, mm: 20 } as const;

/**
 * A wall hangs with its lower edge about as high as a table or a little higher; from there on a standing hand reaches
 * so far up, in mm, without stretching.
 */
export const HAND_ZONE = 600;

/** Width and height in CSS px that a control of this wall needs. `ratio`: device pixels for a CSS px. */
export const touchSize = ({ pitch }: WallScreen, ratio = 1): number =>
  Math.ceil(Math.max(FINGER.px, FINGER.mm / (pitch * ratio)));

/** How far up a hand reaches from the lower edge of the wall, in CSS px. */
export const handReach = ({ pitch }: WallScreen, ratio = 1): number =>
  Math.floor(HAND_ZONE / (pitch * ratio));
