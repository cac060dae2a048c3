import type { Target, Town } from '#domain/dataset.ts';
import type { TownAssessment, Verdict } from '#policy/assessment.ts';
import { openConditions } from '#policy/openConditions.ts';
import { formatNumber } from './formatNumber.ts';
import { VERDICT_ORDER, VERDICTS } from './verdicts.ts';

/** 「11 个镇与集群，对 8 条认定标准」. */
export function matrixTitle(towns: readonly Town[], criteria: number): string {
  const noun = towns.some(({ level }) => level === 'cluster') ? '镇与集群' : '专业镇';
  return `${towns.length} 个${noun}，对 ${criteria} 条认定标准`;
}

/** What most cells say together; '' where no one thing prevails. */
export function prevailingText({ met, notMet, noEvidence }: Readonly<Record<Verdict, number>>): string {
  return noEvidence > met + notMet ? '多数格子缺的是资料，不是条件。' : '';
}

/** 「≥ 0.5 亿元」. */
export const thresholdText = ({ direction, sourceValue, sourceUnit }: Target): string =>
  `${direction === 'atLeast' ? '≥' : '≤'} ${formatNumber(sourceValue, 2)} ${sourceUnit}`;

/** Names that are read at a glance; of more it is said how many there are. */
const NAMED = 3;

const named = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join('、')}${names.length > NAMED ? ` 等 ${names.length} 项` : ''}`;

/** An assessment in words: how it stands, and what is to be done about it; '' where there is nothing to do. */
export function assessmentWords(assessment: TownAssessment): {
  readonly stands: string;
  readonly next: string;
} {
  const { criteria, counts } = assessment;
  const tally = VERDICT_ORDER.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${counts[verdict]} 条${VERDICTS[verdict].label}`,
  );
  const failed = criteria
    .flatMap(({ conditions }) => conditions)
    .filter(({ verdict }) => verdict === 'notMet')
    .map(({ condition }) => condition.name);
  const open = openConditions(assessment).map(({ result }) => result.condition.name);
  const next = [
    failed.length > 0 ? `不符合的是${named(failed)}` : '',
    open.length > 0 ? `先补${named(open)}` : '',
  ];
  return {
    stands: `${criteria.length} 条标准中 ${tally.join('、')}`,
    next: next.filter((part) => part !== '').join('；'),
  };
}
