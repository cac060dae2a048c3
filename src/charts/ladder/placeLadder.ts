import type { Span } from '#domain/tierLadder.ts';
import type { LadderPlace, Rung } from '#selectors/ladderRows.ts';

/** A town on its rung, with how far it is on the way to the next. */
export interface PlacedTown extends LadderPlace {
  /** Shares of the way from this tier to the next, 0 to 1; two that differ for rivals; null where it is not known. */
  readonly way: Span | null;
}

export interface PlacedRung {
  readonly tier: number;
  readonly towns: readonly PlacedTown[];
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

function wayOf({ reading: { tier, next, gap } }: LadderPlace): Span | null {
  if (next === null) return [1, 1];
  if (gap === null) return null;
  const whole = next - tier;
  const [least, most] = gap;
  return [within(1 - most / whole), within(1 - least / whole)];
}

/** The rungs with what is measured on them, or with what is sample; never both on one. */
export const placeLadder = (rungs: readonly Rung[], kind: 'measured' | 'sample'): readonly PlacedRung[] =>
  rungs.map((rung) => ({
    tier: rung.tier,
    towns: rung[kind].map((place) => ({ ...place, way: wayOf(place) })),
  }));
