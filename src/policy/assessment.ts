import type { Target, Town } from '#domain/dataset.ts';
import type { Condition, Evidence, PolicyItem } from '#domain/policy.ts';

/** Three-valued: what is not shown is neither met nor unmet. */
export type Verdict = 'met' | 'notMet' | 'noEvidence';

/** What was found on one sub-condition of one town. */
export interface ConditionResult {
  readonly condition: Condition;
  readonly verdict: Verdict;
  /** `exception`: met by an argued exception to a 「原则上」 clause. */
  readonly basis: 'computed' | 'attested' | 'exception' | 'none';
  /** For a cell: at most about ten characters, e.g. `0.5 亿元（年份不详）`. */
  readonly brief: string;
  /** The sentence that explains the verdict, with the figures used. */
  readonly why: string;
  /** What would have to be shown; '' where the verdict is `met`. */
  readonly lacking: string;
  /** Who could show it; '' when the text names none. */
  readonly holder: string;
  /** Rule it was compared with; null where the text gives no number for this town. */
  readonly target: Target | null;
  /** Evidence that speaks of it, contradicting rows included. Sample rows are not in it. */
  readonly evidence: readonly Evidence[];
  /** It rests on evidence or a figure whose date or year is not known. */
  readonly undated: boolean;
  /** What sample values would say, marked 示例; null without any. Counts for nothing. */
  readonly sample: { readonly verdict: Verdict; readonly why: string } | null;
}

export interface CriterionResult {
  readonly item: PolicyItem;
  /** What must hold, in the order of the text. */
  readonly conditions: readonly ConditionResult[];
  /** What is only preferred; never counted. */
  readonly priorities: readonly ConditionResult[];
  /** All met; one not met; else no evidence. */
  readonly verdict: Verdict;
  /** How many of the conditions are met. */
  readonly met: number;
  /** For the cell of the matrix: what is most telling, e.g. 从业 56,000 人 or 产值未公开. */
  readonly brief: string;
}

/** 自评参考，非认定. */
export interface TownAssessment {
  readonly town: Town;
  /** The eight criteria in the order of the text. */
  readonly criteria: readonly CriterionResult[];
  readonly counts: Readonly<Record<Verdict, number>>;
}
