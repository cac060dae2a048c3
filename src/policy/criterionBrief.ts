import type { ConditionResult, CriterionResult } from './assessment.ts';
import { cutToCell } from './cellText.ts';

type Found = Pick<CriterionResult, 'conditions' | 'verdict'>;

/**
 * The most telling condition of a criterion, for its cell: what fails; the number the text asks for, or what
 * lacks to compute; what somebody attested; where the town lies.
 */
export function criterionBrief({ conditions, verdict }: Found): string {
  const ofTarget = conditions.filter(({ target }) => target !== null);
  const lead =
    conditions.find((c) => c.verdict === 'notMet') ??
    ofTarget.find(isMet) ??
    (verdict === 'noEvidence' ? conditions.find(isOpenToCompute) : undefined) ??
    conditions.find((c) => isMet(c) && c.condition.rule !== 'oneCounty') ??
    conditions.find(isMet) ??
    conditions[0];
  return lead ? cutToCell(lead.brief) : '未列条件';
}

const isMet = ({ verdict }: ConditionResult): boolean => verdict === 'met';

const isOpenToCompute = ({ verdict, condition }: ConditionResult): boolean =>
  verdict === 'noEvidence' && condition.kind === 'computed';
