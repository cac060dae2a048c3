import { TABLE_FILES } from '#catalog/packageFiles.ts';
import type { Town } from '#domain/dataset.ts';
import { isWhole } from '#domain/isWhole.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { PolicyItem } from '#domain/policy.ts';
import { assessCondition } from './assessCondition.ts';
import type { ConditionResult, CriterionResult, TownAssessment, Verdict } from './assessment.ts';
import { criterionBrief } from './criterionBrief.ts';
import type { PolicyLookup } from './policyLookup.ts';
import type { Case } from './voice.ts';

/** Every town and cluster against the criteria of recognition, in the order of the package. */
export const assessAll = (lookup: Lookup, policy: PolicyLookup, asOf: string): readonly TownAssessment[] =>
  lookup.dataset.towns.map((town) => assessTown(lookup, policy, town, asOf));

/**
 * A town against the criteria, with what was known on a day (YYYY[-MM[-DD]]). 自评参考，非认定: clusters and reserves
 * are measured as candidates, recognised towns by the same municipal standard.
 */
export function assessTown(lookup: Lookup, policy: PolicyLookup, town: Town, asOf: string): TownAssessment {
  const given: Case = { lookup, policy, town, asOf };
  const items = policy.policy.items.filter(({ kind }) => kind === 'criterion');
  const criteria = items.map((item) => assessCriterion(given, item));
  const count = (verdict: Verdict) => criteria.filter((c) => c.verdict === verdict).length;
  const counts = { met: count('met'), notMet: count('notMet'), noEvidence: count('noEvidence') };
  return { town, criteria, counts };
}

function assessCriterion(given: Case, item: PolicyItem): CriterionResult {
  const rows = given.policy.conditionsOf(item.clauseId);
  const resultsOf = (priority: boolean) =>
    rows
      .filter(({ kind }) => (kind === 'priority') === priority)
      .map((condition) => assessCondition(given, condition));
  const conditions = resultsOf(false);
  // A row left out for a fault may be a condition that is not met.
  const allThere = isWhole(given.policy.policy, TABLE_FILES.conditions);
  const verdict = verdictOf(conditions, allThere);
  return {
    item,
    conditions,
    priorities: resultsOf(true),
    verdict,
    met: conditions.filter((c) => c.verdict === 'met').length,
    brief: criterionBrief({ conditions, verdict }),
  };
}

/** A criterion without conditions is not met by having none. */
function verdictOf(conditions: readonly ConditionResult[], allThere: boolean): Verdict {
  if (conditions.some(({ verdict }) => verdict === 'notMet')) return 'notMet';
  const all = conditions.length > 0 && conditions.every(({ verdict }) => verdict === 'met');
  return all && allThere ? 'met' : 'noEvidence';
}
