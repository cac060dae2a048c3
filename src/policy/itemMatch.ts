import type { Enterprise, Town } from '#domain/dataset.ts';
import type { ApplicabilityRule, Department, PolicyItem } from '#domain/policy.ts';

/** Whom an action or measure is matched with. */
export type MatchSubject =
  | { readonly kind: 'town'; readonly row: Town }
  | { readonly kind: 'enterprise'; readonly row: Enterprise };

export type MatchOutcome = 'applies' | 'unknown' | 'doesNotApply';

/** What one rule says of a subject. */
export interface RuleMatch {
  readonly rule: ApplicabilityRule;
  readonly outcome: MatchOutcome;
  /** In words, with the figures used. */
  readonly why: string;
  /** What is missing to know. */
  readonly missing: readonly string[];
}

/** Whether one action or measure applies to a town or an enterprise, why, and who decides. */
export interface ItemMatch {
  readonly item: PolicyItem;
  readonly outcome: MatchOutcome;
  /** The rule that decided, or the nearest one; null where the item has none for this kind of subject. */
  readonly rule: ApplicabilityRule | null;
  /** In words, with the figures used. */
  readonly why: string;
  /** What is missing to know. */
  readonly missing: readonly string[];
  /** Every rule of the item for this kind of subject, in the order of the text. */
  readonly rules: readonly RuleMatch[];
  /** Leads of the bracket; empty where the text names none. */
  readonly leads: readonly Department[];
  readonly shared: readonly Department[];
}
