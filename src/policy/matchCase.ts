import type { Verdict } from '#domain/bounds.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { ApplicabilityRule } from '#domain/policy.ts';
import type { MatchSubject } from './itemMatch.ts';
import type { PolicyLookup } from './policyLookup.ts';

/** A subject on a day, with all that is known. */
export interface MatchCase {
  readonly lookup: Lookup;
  readonly policy: PolicyLookup;
  readonly subject: MatchSubject;
  readonly asOf: string;
}

/** What one cell of a rule finds. */
export interface CellFinding {
  readonly verdict: Verdict;
  /** What is known, as part of a sentence. */
  readonly fact: string;
  /** What would have to be known; filled where the verdict is `unknown`. */
  readonly missing: readonly string[];
}

/** A condition of a rule; null where its cell asks nothing. */
export type Cell = (match: MatchCase, rule: ApplicabilityRule) => CellFinding | null;

export const yes = (fact: string): CellFinding => ({ verdict: 'yes', fact, missing: [] });
export const no = (fact: string): CellFinding => ({ verdict: 'no', fact, missing: [] });
export const unknown = (fact: string, ...missing: readonly string[]): CellFinding => ({
  verdict: 'unknown',
  fact,
  missing,
});

/** Names in a row: 怀仁陶瓷、山阴乳品. */
export const nameList = (names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined).join('、');
