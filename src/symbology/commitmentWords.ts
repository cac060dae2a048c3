import type { TargetState } from '#domain/judgement.ts';
import type { CommitmentPart, CommitmentReading, CommitmentState } from '#policy/commitmentState.ts';

/** State of a commitment: word, colour, and the shape it shares with states of targets. */
export const COMMITMENT_STATES: Readonly<
  Record<CommitmentState, { readonly label: string; readonly colour: string; readonly shape: TargetState }>
> = {
  done: { label: '已完成', colour: 'var(--status-reached)', shape: 'reached' },
  open: { label: '未完成', colour: 'var(--status-behind)', shape: 'notReached' },
  unknown: { label: '未见凭据', colour: 'var(--status-unknown)', shape: 'cannotJudge' },
};

/** 「2024 已完成、2023 未完成」. */
const partsText = (parts: readonly CommitmentPart[], nameOf: (key: string) => string): string =>
  parts.map(({ key, state }) => `${nameOf(key)} ${COMMITMENT_STATES[state].label}`).join('、');

/** Why a commitment is in its state, where the state alone does not say; '' where it does. */
export function commitmentWhy(
  { commitment, disputed, overdue, parts, evidence }: CommitmentReading,
  asOf: string,
  townName: (id: string) => string,
): string {
  const reasons = [
    disputed ? '凭据说法不一，未作取舍' : '',
    overdue ? `期限已过（${commitment.dueOn}）` : '',
    commitment.rhythm === 'yearly' ? yearsText(parts, asOf) : '',
    commitment.rhythm === 'perTown' ? partsText(parts, townName) : '',
    evidence.some(({ finding, date }) => finding !== 'states' && date === '') ? '有凭据日期不详' : '',
  ];
  return reasons.filter((reason) => reason !== '').join('；');
}

/** A year stands for itself: what was done in another says nothing of this one. */
function yearsText(parts: readonly CommitmentPart[], asOf: string): string {
  const others = parts.filter(({ key }) => key !== asOf.slice(0, 4));
  const told = others.length === 0 ? '' : `；其他年份：${partsText(others, (year) => year)}`;
  return `按 ${asOf.slice(0, 4)} 年看${told}`;
}
