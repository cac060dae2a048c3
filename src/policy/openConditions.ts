import type { ConditionResult, CriterionResult, TownAssessment } from './assessment.ts';

/** A sub-condition nothing has been shown for, and the criterion that waits for it. */
export interface OpenCondition {
  readonly criterion: CriterionResult;
  readonly result: ConditionResult;
}

/** How many proofs a criterion lacks; what one more proof cannot settle goes last. */
const lacking = ({ verdict, conditions }: CriterionResult): number =>
  verdict === 'notMet'
    ? Number.MAX_SAFE_INTEGER
    : conditions.filter((c) => c.verdict === 'noEvidence').length;

/**
 * What is to be shown: first what one number decides, then what settles a criterion soonest, that is where fewest
 * proofs are lacking. Else in the order of the text.
 */
export function openConditions({ criteria }: Pick<TownAssessment, 'criteria'>): readonly OpenCondition[] {
  const asked = ({ result }: OpenCondition) => (result.condition.kind === 'computed' ? 0 : 1);
  return criteria
    .flatMap((criterion) =>
      criterion.conditions
        .filter(({ verdict }) => verdict === 'noEvidence')
        .map((result) => ({ criterion, result })),
    )
    .sort((a, b) => asked(a) - asked(b) || lacking(a.criterion) - lacking(b.criterion));
}
