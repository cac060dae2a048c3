import type { TargetState } from '#domain/judgement.ts';

/** Status = shape + word + colour; never red for "up". */
export const TARGET_STATES: Readonly<Record<TargetState, { label: string; colour: string }>> = {
  reached: { label: '达到', colour: 'var(--status-reached)' },
  onPace: { label: '按进度', colour: 'var(--status-on-pace)' },
  behind: { label: '落后', colour: 'var(--status-behind)' },
  notReached: { label: '未达到', colour: 'var(--status-behind)' },
  cannotJudge: { label: '无法判断', colour: 'var(--status-unknown)' },
};

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** `3.10` as the text numbers it: 三（十）. */
export function clauseLabel(clauseId: string): string {
  const [part = '', item = ''] = clauseId.split('.');
  const numeral = (n: number): string => (n <= 10 ? (NUMERALS[n] ?? '') : `十${NUMERALS[n - 10] ?? ''}`);
  return item === '' ? numeral(Number(part)) : `${numeral(Number(part))}（${numeral(Number(item))}）`;
}
