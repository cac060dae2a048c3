import type { Qualifier } from '#catalog/figures.ts';
import { CEILINGS, type Ceiling } from '#catalog/overlays.ts';
import type { Standing } from '#catalog/standings.ts';
import { TIERS } from '#catalog/tiers.ts';
import { sumFigure } from './areaFigure.ts';
import { type Bounds, boundsOf, compare, type Verdict } from './bounds.ts';
import type { Dataset, Indicator, Target } from './dataset.ts';
import { type Figure, figureStanding, figureValue, type Term, weakest } from './figure.ts';
import { figureOf } from './figureOf.ts';
import { inScope } from './judgement.ts';
import type { Lookup } from './lookup.ts';
import type { Subject } from './measure.ts';
import { comparableYear } from './period.ts';
import type { PickOptions } from './pickFigure.ts';
import { rangeOf } from './rangeOf.ts';

/** What a figure is read against: a ceiling of the same subject and year, a sentence of the policy, or a tier. */
export type Goal =
  | { readonly kind: 'ceiling'; readonly ceiling: Ceiling; readonly limit: Figure }
  | { readonly kind: 'target'; readonly target: Target }
  /** The tier above, in the indicator's unit, or the highest once that is reached. */
  | { readonly kind: 'tier'; readonly value: number };

/** A figure against its goal. The share is null wherever either part is missing, disputed or zero below. */
export interface Progress {
  readonly indicator: Indicator;
  readonly value: Figure;
  readonly goal: Goal;
  /** 1 is the whole. */
  readonly share: number | null;
  readonly qualifier: Qualifier;
  /** The weakest of both; null where either has none. */
  readonly standing: Standing | null;
  /** Whether the goal is kept or reached. Sample is never judged, and nobody is held to the next tier. */
  readonly met: Verdict;
}

/** Whether an indicator is read against anything at all. */
export const hasGoal = (dataset: Dataset, indicator: Indicator): boolean =>
  ceilingOf(indicator) !== undefined ||
  indicator.id === TIERS.indicatorId ||
  dataset.targets.some((t) => t.indicatorId === indicator.id && t.scopeKind !== 'project');

export const ceilingOf = (indicator: Indicator): Ceiling | undefined =>
  Object.hasOwn(CEILINGS, indicator.id) ? CEILINGS[indicator.id] : undefined;

/** The target or rule an indicator of a subject is held to; undefined where none speaks of it. */
const targetOf = (dataset: Dataset, subject: Subject, indicator: Indicator): Target | undefined =>
  dataset.targets.find((target) => target.indicatorId === indicator.id && speaksOf(target, subject));

/** Whether a target is meant for an area or a town. */
export const speaksOf = (target: Target, subject: Subject): boolean =>
  subject.kind === 'town'
    ? target.scopeKind === 'town' && inScope(target, subject.row)
    : target.scopeKind === subject.row.kind;

/** null where nothing limits or asks for the figure. A null year takes the newest, and the limit of that year. */
export function progressFor(
  lookup: Lookup,
  subject: Subject,
  indicator: Indicator,
  options: PickOptions,
): Progress | null {
  const ceiling = ceilingOf(indicator);
  if (ceiling) return underCeiling(lookup, subject, indicator, ceiling, options);
  const target = targetOf(lookup.dataset, subject, indicator);
  const climbs = subject.kind === 'town' && indicator.id === TIERS.indicatorId;
  if (!target && !climbs) return null;
  const value = figureOf(lookup, subject.row.id, indicator, options);
  const standing = figureStanding(value);
  const { low } = rangeOf(value);
  if (target && !(climbs && low >= target.value)) {
    const range = boundsOf(target.value, 'exact');
    return against(indicator, value, { kind: 'target', target }, range, target.direction, standing);
  }
  const tier = TIERS.values.find((t) => low < t) ?? Math.max(...TIERS.values);
  const goal: Goal = { kind: 'tier', value: tier };
  const progress = against(indicator, value, goal, boundsOf(tier, 'exact'), 'atLeast', standing);
  return progress.met === 'no' ? { ...progress, met: 'unknown' } : progress;
}

function underCeiling(
  lookup: Lookup,
  subject: Subject,
  indicator: Indicator,
  ceiling: Ceiling,
  options: PickOptions,
): Progress | null {
  const limitIndicator = lookup.row('indicators', ceiling.limit);
  if (!limitIndicator) return null;
  const newest = figureOf(lookup, subject.row.id, indicator, options);
  const year = options.year ?? yearOf(newest);
  const at = { ...options, year };
  const terms = ceiling.parts.flatMap((id) => {
    const part = lookup.row('indicators', id);
    return part ? [{ name: part.name, figure: figureOf(lookup, subject.row.id, part, at) }] : [];
  });
  if (terms.length < ceiling.parts.length) return null;
  const value = wholeSum(indicator, terms, year);
  const limit = figureOf(lookup, subject.row.id, limitIndicator, at);
  const standings = [value, limit].map(figureStanding).filter((s) => s !== null);
  const standing = standings.length < 2 ? null : weakest(standings);
  return against(indicator, value, { kind: 'ceiling', ceiling, limit }, rangeOf(limit), 'atMost', standing);
}

const yearOf = (figure: Figure): number | null =>
  figure.kind === 'observed' ? comparableYear(figure.observation) : null;

/** A sum that may be set against a limit has every one of its parts. */
function wholeSum(indicator: Indicator, terms: readonly Term[], year: number | null): Figure {
  const lacking = terms.find((t) => figureValue(t.figure) === null);
  const [only, second] = terms;
  if (only && !second) return only.figure;
  if (lacking) return lacking.figure;
  return sumFigure(indicator, terms, year ?? 0, '部分', false);
}

function against(
  indicator: Indicator,
  value: Figure,
  goal: Goal,
  limit: Bounds,
  direction: Target['direction'],
  standing: Standing | null,
): Progress {
  const base = { indicator, value, goal, standing };
  const [part, whole] = [figureValue(value), goalValue(goal)];
  const ratio = ratioOf(rangeOf(value), limit);
  if (part === null || whole === null || whole <= 0 || part < 0 || ratio === null)
    return { ...base, share: null, qualifier: 'exact', met: 'unknown' };
  return {
    ...base,
    share: part / whole,
    qualifier: ratio.qualifier,
    met: standing === 'sample' ? 'unknown' : compare(ratio.bounds, direction, 1),
  };
}

function goalValue(goal: Goal): number | null {
  switch (goal.kind) {
    case 'ceiling':
      return figureValue(goal.limit);
    case 'target':
      return goal.target.value;
    case 'tier':
      return goal.value;
  }
}

/** Bounds of a ratio of two numbers not below zero; null where nothing is known of it to either side. */
function ratioOf(part: Bounds, whole: Bounds): { bounds: Bounds; qualifier: Qualifier } | null {
  const low = whole.high === Number.POSITIVE_INFINITY ? 0 : Math.max(0, part.low) / whole.high;
  const high = whole.low > 0 ? part.high / whole.low : Number.POSITIVE_INFINITY;
  const [openBelow, openAbove] = [
    part.low === Number.NEGATIVE_INFINITY || whole.high === Number.POSITIVE_INFINITY,
    high === Number.POSITIVE_INFINITY,
  ];
  if (openBelow && openAbove) return null;
  const near = part.near || whole.near;
  const qualifier = openAbove ? 'atLeast' : openBelow ? 'atMost' : near ? 'about' : 'exact';
  return { bounds: { low, high, near }, qualifier };
}
