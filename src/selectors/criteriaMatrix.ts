import { LEVELS, type Level } from '#catalog/subjects.ts';
import type { Target, Town } from '#domain/dataset.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { PolicyItem } from '#domain/policy.ts';
import type { ConditionResult, TownAssessment, Verdict } from '#policy/assessment.ts';

/** The output a town is asked for: by the rule of its category, or none because the text sets none for it. */
export type Threshold =
  | { readonly kind: 'rule'; readonly target: Target }
  | { readonly kind: 'unset' }
  /** No rule of the package goes by category. */
  | { readonly kind: 'none' };

export interface MatrixRow {
  readonly town: Town;
  readonly assessment: TownAssessment;
  readonly threshold: Threshold;
}

export interface MatrixGroup {
  readonly level: Level;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixHead {
  readonly item: PolicyItem;
  /** Its number in the text: 4 for `2.4`. */
  readonly number: string;
  /** Whether the text gives a number for any of its sub-conditions. */
  readonly computed: boolean;
}

/** Candidates along the ladder of levels, against the criteria. */
export interface CriteriaMatrix {
  readonly heads: readonly MatrixHead[];
  /** Levels that have towns, highest first. */
  readonly groups: readonly MatrixGroup[];
  /** Cells by verdict; what sample values would say is in none. */
  readonly counts: Readonly<Record<Verdict, number>>;
}

export function criteriaMatrix(lookup: Lookup, assessments: readonly TownAssessment[]): CriteriaMatrix {
  const rows = assessments.map((assessment) => ({
    town: assessment.town,
    assessment,
    threshold: thresholdOf(lookup, assessment),
  }));
  const count = (verdict: Verdict) => assessments.reduce((sum, { counts }) => sum + counts[verdict], 0);
  return {
    heads: (assessments[0]?.criteria ?? []).map(({ item, conditions }) => ({
      item,
      number: criterionNumber(item),
      computed: conditions.some(({ condition }) => condition.kind === 'computed'),
    })),
    groups: (Object.keys(LEVELS) as Level[])
      .map((level) => ({ level, rows: rows.filter(({ town }) => town.level === level) }))
      .filter((group) => group.rows.length > 0),
    counts: { met: count('met'), notMet: count('notMet'), noEvidence: count('noEvidence') },
  };
}

export const criterionNumber = ({ clauseId }: PolicyItem): string => clauseId.split('.').at(-1) ?? '';

/** Of the rules that differ by category, the one for this town. */
export function thresholdOf(lookup: Lookup, { criteria }: TownAssessment): Threshold {
  const byCategory = ({ condition }: ConditionResult) =>
    condition.targetIds.some((id) => (lookup.row('targets', id)?.scopeCategories.length ?? 0) > 0);
  const result = criteria.flatMap(({ conditions }) => conditions).find(byCategory);
  if (!result) return { kind: 'none' };
  return result.target ? { kind: 'rule', target: result.target } : { kind: 'unset' };
}
