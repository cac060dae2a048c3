/** Width of the stub that stands for a missing value, never a full bar. */
const STUB_PX = 26;

/** A bar in CSS px from the left edge of its chart. */
export interface PlacedBar {
  readonly x: number;
  readonly width: number;
}

/** Bars from zero, one per value; null is missing. A value below zero has the least bar, for none starts left of zero. */
export function placeRanking(values: readonly (number | null)[], width: number): readonly PlacedBar[] {
  const most = Math.max(0, ...values.filter((v) => v !== null)) || 1;
  return values.map((value) => ({
    x: 0,
    width: value === null ? Math.min(STUB_PX, width) : Math.max(1, (Math.max(0, value) / most) * width),
  }));
}

/** Bars to both sides of a zero in the middle; no change is a hairline on it, what is missing a stub at the left edge. */
export function placeChanges(values: readonly (number | null)[], width: number): readonly PlacedBar[] {
  const most = Math.max(0, ...values.filter((v) => v !== null).map(Math.abs)) || 1;
  const half = width / 2;
  return values.map((value) => {
    if (value === null) return { x: 0, width: Math.min(STUB_PX, half) };
    const long = Math.max(1, (Math.abs(value) / most) * half);
    return { x: value < 0 ? half - long : half, width: long };
  });
}
