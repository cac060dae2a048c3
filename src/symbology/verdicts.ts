import type { TargetState } from '#domain/judgement.ts';
import type { Verdict } from '#policy/assessment.ts';

/** A verdict in word and colour, and the state of a target whose shape it shares. */
export const VERDICTS: Readonly<Record<Verdict, { label: string; colour: string; shape: TargetState }>> = {
  met: { label: '符合', colour: 'var(--status-reached)', shape: 'reached' },
  notMet: { label: '不符合', colour: 'var(--status-behind)', shape: 'notReached' },
  noEvidence: { label: '无法判断', colour: 'var(--status-unknown)', shape: 'cannotJudge' },
};

/** In the order they are counted out. */
export const VERDICT_ORDER = Object.keys(VERDICTS) as Verdict[];

/** What every result of an assessment says of itself: only the office of the leading group recognises. */
export const SELF_ASSESSMENT = '自评参考，非认定';
