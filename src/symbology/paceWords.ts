import type { Judgement } from '#domain/judgement.ts';
import type { Pace } from '#domain/pace.ts';
import { formatNumber } from './formatNumber.ts';

/** 「≥ 8 个」, with 原则上 where the text says so. */
export function goalText({ direction, sourceValue, sourceUnit, inPrinciple }: Judgement['target']): string {
  return `${direction === 'atLeast' ? '≥' : '≤'} ${sourceValue} ${sourceUnit}${inPrinciple ? '（原则上）' : ''}`;
}

/** What is left to do and until when: 「期限 2025，还差 5 个，剩 2 年，每年要增 2.5 个」. */
export function paceText({ target, state, bounds }: Judgement, pace: Pace): string {
  if (state === 'reached') return '';
  const { deadline, sourceUnit } = target;
  const amount = (value: number) => `${formatNumber(value, 1)} ${sourceUnit}`;
  // What is seen is a lower bound while the register is incomplete: less may be lacking.
  const most = bounds !== null && bounds.high > bounds.low ? '至多' : '';
  const until =
    deadline === '' ? '方案未定期限' : pace.passed ? `期限已过（${deadline}）` : `期限 ${deadline}`;
  const lacking =
    pace.lacking === null || pace.lacking === 0 ? '' : `${most || '还'}差 ${amount(pace.lacking)}`;
  const left =
    pace.perYear === null || pace.yearsLeft === null
      ? ''
      : pace.yearsLeft < 1
        ? `剩 ${formatNumber(pace.yearsLeft * 12, 0)} 个月`
        : `剩 ${formatNumber(pace.yearsLeft, 1)} 年，每年${most}要增 ${amount(pace.perYear)}`;
  return [until, lacking, left].filter((part) => part !== '').join('，');
}
