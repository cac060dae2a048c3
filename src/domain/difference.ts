import type { Qualifier } from '#catalog/figures.ts';
import type { Standing } from '#catalog/standings.ts';
import type { Bounds } from './bounds.ts';
import type { Indicator } from './dataset.ts';
import {
  type Coverage,
  countStandings,
  type Figure,
  figureStanding,
  figureValue,
  weakest,
} from './figure.ts';
import { rangeOf } from './rangeOf.ts';

/**
 * What a later figure says against an earlier one of the same subject and indicator, later minus earlier.
 * - `rival`: one of them has several tellings; the difference lies between `low` and `high`.
 * - `missing`: one or both are lacking.
 * - `refused`: there are two numbers, and their difference would mean nothing.
 */
export type Difference = { readonly earlier: Figure; readonly later: Figure } & (
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Of the earlier one; null where that is not above zero. */
      readonly share: number | null;
      readonly qualifier: Qualifier;
      readonly standing: Standing;
    }
  | { readonly kind: 'rival'; readonly low: number; readonly high: number; readonly standing: Standing }
  | { readonly kind: 'missing'; readonly lacking: 'earlier' | 'later' | 'both' }
  | { readonly kind: 'refused'; readonly why: RefusedWhy }
);

/** Other definitions, other towns in the sum, or each number open to the side that matters. */
export type RefusedWhy = 'series' | 'members' | 'open';

/** Whether two years of an indicator can be set against each other at all. */
export const isComparable = (indicator: Indicator): boolean =>
  !indicator.lasting && indicator.unit !== 'flag';

export function differenceOf(earlier: Figure, later: Figure): Difference {
  const both = { earlier, later };
  const standing = weakest([earlier, later].map(figureStanding).filter((s) => s !== null));
  const lacks = [earlier, later].map((f) => f.kind === 'missing');
  if (lacks.some(Boolean) || standing === null) {
    const lacking = lacks[0] && lacks[1] ? 'both' : lacks[0] ? 'earlier' : 'later';
    return { kind: 'missing', ...both, lacking };
  }
  if (membersOf(earlier) !== membersOf(later)) return { kind: 'refused', ...both, why: 'members' };
  if (seriesOf(earlier) !== seriesOf(later)) return { kind: 'refused', ...both, why: 'series' };
  const [from, to] = [rangeOf(earlier), rangeOf(later)];
  if (earlier.kind === 'rival' || later.kind === 'rival')
    return { kind: 'rival', ...both, low: to.low - from.high, high: to.high - from.low, standing };
  const [base, value] = [figureValue(earlier), figureValue(later)];
  const qualifier = qualifierOf(from, to);
  if (qualifier === null || base === null || value === null) return { kind: 'refused', ...both, why: 'open' };
  const share = base > 0 ? (value - base) / base : null;
  return { kind: 'value', ...both, value: value - base, share, qualifier, standing };
}

/** How many have a difference that is one number, and on what it rests. */
export const differenceCoverage = (differences: readonly Difference[]): Coverage =>
  countStandings(differences.map((d) => (d.kind === 'value' ? d.standing : null)));

/** Rows of other series come from other definitions; a sum has the series of each of its terms. */
function seriesOf(figure: Figure): string {
  switch (figure.kind) {
    case 'observed':
      return figure.observation.series;
    case 'rival':
      return [...new Set(figure.observations.map((o) => o.series))].sort().join('|');
    case 'derived':
      return figure.terms
        .filter((t) => figureValue(t.figure) !== null)
        .map((t) => `${t.name}=${seriesOf(t.figure)}`)
        .join('|');
    case 'missing':
      return '';
  }
}

/** Whose values are in a sum. One published row speaks for the whole. */
const membersOf = (figure: Figure): string =>
  figure.kind === 'derived'
    ? figure.terms
        .filter((t) => figureValue(t.figure) !== null)
        .map((t) => t.name)
        .join('|')
    : '';

/** null where nothing is known of the difference to either side. */
function qualifierOf(from: Bounds, to: Bounds): Qualifier | null {
  const low = to.low - from.high;
  const high = to.high - from.low;
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return null;
  if (high === Number.POSITIVE_INFINITY) return 'atLeast';
  if (low === Number.NEGATIVE_INFINITY) return 'atMost';
  return from.near || to.near ? 'about' : 'exact';
}
