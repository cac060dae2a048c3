import type { MissingReason } from '#catalog/standings.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Target } from './dataset.ts';
import type { Figure } from './figure.ts';
import { hasPassed } from './partialDate.ts';
import { comparableYear } from './period.ts';
import { rangeOf } from './rangeOf.ts';

/** From and to, in the unit of the figure or as a share; the same twice where it is one number. */
export type Span = readonly [from: number, to: number];

/** Yearly growth that leads to the next tier, as a share (0.08 is 8 %), or why there is none to tell. */
export type Growth =
  | { readonly kind: 'rate'; readonly rate: Span; readonly years: number }
  | { readonly kind: 'none'; readonly why: 'top' | 'oneSided' | 'undated' | 'passed' | 'noBase' };

/** Why a figure stands on no rung: there is none, or what is known of it allows two. */
export type NoTier = MissingReason | 'rival' | 'border' | 'oneSided';

export type TierReading =
  | {
      readonly kind: 'placed';
      /** 0 below the lowest tier. */
      readonly tier: number;
      /** null on the highest. */
      readonly next: number | null;
      /** 以上: this tier is proven, a higher one not excluded. */
      readonly minimum: boolean;
      /** What lacks to the next tier, in the unit of the figure; null where it cannot be told. */
      readonly gap: Span | null;
      readonly growth: Growth;
    }
  | { readonly kind: 'unknown'; readonly why: NoTier };

/** Highest tier a value has reached; 0 below the lowest. A tier includes its own number. */
const tierOf = (value: number, tiers: readonly number[]): number =>
  tiers.filter((t) => value >= t).at(-1) ?? 0;

/** All that is known of a figure. Each of several tellings may itself be open to a side. */
function knownOf(figure: Figure): Bounds {
  if (figure.kind !== 'rival') return rangeOf(figure);
  const told = figure.observations.flatMap((o) => (o.value === null ? [] : [boundsOf(o.value, o.qualifier)]));
  return {
    low: Math.min(...told.map((b) => b.low)),
    high: Math.max(...told.map((b) => b.high)),
    near: told.some((b) => b.near),
  };
}

/** The year a figure is of; null when its source names none. */
export function yearOfFigure(figure: Figure): number | null {
  switch (figure.kind) {
    case 'missing':
      return null;
    case 'observed':
      return comparableYear(figure.observation);
    case 'derived':
      return figure.year;
    case 'rival': {
      const [first] = figure.observations;
      return first ? comparableYear(first) : null;
    }
  }
}

/**
 * Where a figure stands among the tiers (ascending) and what the next one asks for by a year.
 * Three-valued: what is known of the figure may leave the tier open.
 */
export function readTier(figure: Figure, tiers: readonly number[], by: number): TierReading {
  if (figure.kind === 'missing') return { kind: 'unknown', why: figure.reason };
  const { low, high, near } = knownOf(figure);
  if (near && tiers.some((t) => t === low || t === high)) return { kind: 'unknown', why: 'border' };
  const tier = tierOf(low, tiers);
  const next = tiers.find((t) => t > tier) ?? null;
  const open = high === Number.POSITIVE_INFINITY;
  // Below the lowest tier 以上 proves nothing, and nothing is told of it.
  const proven = open ? tier > 0 : tier === tierOf(high, tiers);
  if (!proven) return { kind: 'unknown', why: figure.kind === 'rival' ? 'rival' : 'oneSided' };
  const closed = Number.isFinite(low) && !open;
  return {
    kind: 'placed',
    tier,
    next,
    minimum: open && next !== null,
    gap: next === null || !closed ? null : [next - high, next - low],
    growth: growthTo(next, closed ? [low, high] : null, yearOfFigure(figure), by),
  };
}

/** Growth a year that turns the value into the goal: (goal ÷ value)^(1 ÷ years) − 1. */
function growthTo(goal: number | null, value: Span | null, year: number | null, by: number): Growth {
  if (goal === null) return { kind: 'none', why: 'top' };
  if (value === null) return { kind: 'none', why: 'oneSided' };
  if (year === null) return { kind: 'none', why: 'undated' };
  const years = by - year;
  if (years <= 0) return { kind: 'none', why: 'passed' };
  const [low, high] = value;
  if (low <= 0) return { kind: 'none', why: 'noBase' };
  const rate = (from: number) => (goal / from) ** (1 / years) - 1;
  return { kind: 'rate', rate: [rate(high), rate(low)], years };
}

export interface GoalYear {
  readonly year: number;
  /** The deadline of the targets, or the last year of the five-year plan that follows it. */
  readonly basis: 'deadline' | 'fiveYearPlan';
}

/**
 * The year by which the next tier is asked for unless another is chosen: the last deadline of the targets while it
 * is ahead of both the day and the newest figure, after that the end of the five-year plan under way.
 */
export function goalYear(targets: readonly Target[], asOf: string, newest: number | null): GoalYear {
  const deadlines = targets.map((t) => t.deadline).filter((d) => d !== '');
  const deadline = deadlines.sort().at(-1) ?? '';
  const year = Number(deadline.slice(0, 4));
  if (deadline !== '' && !hasPassed(deadline, asOf) && year > (newest ?? 0)) {
    return { year, basis: 'deadline' };
  }
  const latest = Math.max(newest ?? 0, Number(asOf.slice(0, 4)));
  return { year: Math.floor(latest / 5) * 5 + 5, basis: 'fiveYearPlan' };
}
