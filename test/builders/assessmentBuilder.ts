import type { Town } from '#domain/dataset.ts';
import type { Condition } from '#domain/policy.ts';
import type { ConditionResult, CriterionResult, TownAssessment, Verdict } from '#policy/assessment.ts';
import { aRow } from './datasetBuilder.ts';

/** What a test says of a sub-condition and what was found on it. */
export type ResultInput = Partial<Omit<ConditionResult, 'condition'>> & {
  readonly condition?: Partial<Condition>;
};

const aResult = ({ condition, ...given }: ResultInput): ConditionResult => ({
  condition: aRow('conditions', { kind: 'attested', inPrinciple: false, ...condition }),
  verdict: 'noEvidence',
  basis: 'none',
  brief: '未见资料',
  why: '',
  lacking: '',
  holder: condition?.holder ?? '',
  target: null,
  evidence: [],
  undated: false,
  sample: null,
  ...given,
});

/** All met; one not met; else no evidence. */
const verdictOf = (results: readonly ConditionResult[]): Verdict => {
  if (results.some(({ verdict }) => verdict === 'notMet')) return 'notMet';
  return results.every(({ verdict }) => verdict === 'met') ? 'met' : 'noEvidence';
};

export function aCriterion(
  clauseId: string,
  conditions: readonly ResultInput[],
  priorities: readonly ResultInput[] = [],
): CriterionResult {
  const results = conditions.map(aResult);
  return {
    item: aRow('items', { clauseId, kind: 'criterion', shortName: clauseId }),
    conditions: results,
    priorities: priorities.map(aResult),
    verdict: verdictOf(results),
    met: results.filter(({ verdict }) => verdict === 'met').length,
    brief: '',
  };
}

export function anAssessment(town: Partial<Town>, criteria: readonly CriterionResult[]): TownAssessment {
  const count = (verdict: Verdict) => criteria.filter((c) => c.verdict === verdict).length;
  return {
    town: aRow('towns', { id: 'town', ...town }),
    criteria,
    counts: { met: count('met'), notMet: count('notMet'), noEvidence: count('noEvidence') },
  };
}

/** A sub-condition by its name alone. */
export const named = (name: string, given: ResultInput = {}): ResultInput => ({
  ...given,
  condition: { id: name, name, ...given.condition },
});
