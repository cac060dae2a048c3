import type { Qualifier } from '#catalog/figures.ts';

/** What is known of a number: it lies in [low, high]; `near` when the source said 约 or a fraction. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly near: boolean;
}

export type Verdict = 'yes' | 'no' | 'unknown';

/** Reads a value with its qualifier: 以上 has no upper end, 以下 no lower one. */
export function boundsOf(value: number, qualifier: Qualifier): Bounds {
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value, near: false };
    case 'atLeast':
      return { low: value, high: Number.POSITIVE_INFINITY, near: false };
    case 'atMost':
      return { low: Number.NEGATIVE_INFINITY, high: value, near: false };
    case 'about':
    case 'fraction':
      return { low: value, high: value, near: true };
  }
}

/**
 * A count over a register. An incomplete register gives a lower bound only:
 * it can prove that enough exist, never that too few do.
 */
export const countBounds = (count: number, complete: boolean): Bounds => ({
  low: count,
  high: complete ? count : Number.POSITIVE_INFINITY,
  near: false,
});

/** Whether the number meets the threshold, in three values. 以上 and 不少于 include the number itself. */
export function compare(bounds: Bounds, direction: 'atLeast' | 'atMost', threshold: number): Verdict {
  if (bounds.near && bounds.low === threshold) return 'unknown';
  if (direction === 'atLeast') {
    if (bounds.low >= threshold) return 'yes';
    return bounds.high < threshold ? 'no' : 'unknown';
  }
  if (bounds.high <= threshold) return 'yes';
  return bounds.low > threshold ? 'no' : 'unknown';
}
