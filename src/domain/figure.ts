import type { Qualifier } from '#catalog/figures.ts';
import type { MissingReason, Standing } from '#catalog/standings.ts';
import { STANDINGS } from '#catalog/standings.ts';
import type { Indicator, Observation } from './dataset.ts';

/** How many of how many subjects have a value, and with which standings. */
export interface Coverage {
  readonly reported: number;
  readonly total: number;
  readonly standings: Readonly<Partial<Record<Standing, number>>>;
}

/**
 * A figure as a view may show it. Zero is a value; what is absent is `missing` with its reason and never a number.
 * - `observed`: one published row; `others` are other tellings kept beside it.
 * - `rival`: several rows that disagree and none is preferred.
 * - `derived`: computed here by the rule told, from the terms listed.
 */
export type Figure =
  | {
      readonly kind: 'observed';
      readonly indicator: Indicator;
      readonly observation: Observation;
      readonly value: number;
      readonly others: readonly Observation[];
    }
  | { readonly kind: 'rival'; readonly indicator: Indicator; readonly observations: readonly Observation[] }
  | {
      readonly kind: 'derived';
      readonly indicator: Indicator;
      readonly value: number;
      /** 约 or 以上 when a term is. */
      readonly qualifier: Qualifier;
      readonly standing: Standing;
      readonly year: number;
      /** What the terms are: 镇与集群, 园区, 企业. */
      readonly noun: string;
      readonly rule: string;
      readonly terms: readonly Term[];
      readonly coverage: Coverage;
    }
  | { readonly kind: 'missing'; readonly indicator: Indicator; readonly reason: MissingReason };

export interface Term {
  readonly name: string;
  readonly figure: Figure;
}

/** The number of a figure, for scales and sorting; null when there is none to stand on. */
export const figureValue = (figure: Figure): number | null =>
  figure.kind === 'observed' || figure.kind === 'derived' ? figure.value : null;

export function figureStanding(figure: Figure): Standing | null {
  switch (figure.kind) {
    case 'observed':
      return figure.observation.standing;
    case 'derived':
      return figure.standing;
    case 'rival':
      return weakest(figure.observations.map((o) => o.standing));
    case 'missing':
      return null;
  }
}

/** The weakest of some standings; null for none. */
export function weakest(standings: readonly Standing[]): Standing | null {
  return standings.reduce<Standing | null>(
    (worst, s) => (worst === null || STANDINGS[s].rank > STANDINGS[worst].rank ? s : worst),
    null,
  );
}

/** Counts which figures have a value. Rivals without a choice count as not settled. */
export const coverageOf = (figures: readonly Figure[]): Coverage =>
  countStandings(figures.map((f) => (figureValue(f) === null ? null : figureStanding(f))));

/** Counts which pairs have both values; a pair stands as its weaker one does. */
export const pairCoverage = (pairs: readonly (readonly [Figure, Figure])[]): Coverage =>
  countStandings(pairs.map(pairStanding));

/** null where one of the two has no value. */
const pairStanding = ([a, b]: readonly [Figure, Figure]): Standing | null => {
  const standings = [a, b].map((f) => (figureValue(f) === null ? null : figureStanding(f)));
  return standings.includes(null) ? null : weakest(standings.filter((s) => s !== null));
};

/** The coverage of subjects that stand so; null has no value. */
export function countStandings(subjects: readonly (Standing | null)[]): Coverage {
  const standings: Partial<Record<Standing, number>> = {};
  let reported = 0;
  for (const standing of subjects) {
    if (standing === null) continue;
    reported += 1;
    standings[standing] = (standings[standing] ?? 0) + 1;
  }
  return { reported, total: subjects.length, standings };
}
