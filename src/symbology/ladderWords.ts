import { MISSING_REASONS } from '#catalog/standings.ts';
import type { GoalYear, Growth, NoTier, Span, TierReading } from '#domain/tierLadder.ts';
import { formatNumber } from './formatNumber.ts';

type Placed = Extract<TierReading, { kind: 'placed' }>;

export const tierLabel = (tier: number): string => (tier === 0 ? '未入级' : `${tier} 亿级`);

const NO_TIER: Readonly<Record<NoTier, string>> = {
  rival: '两说分在两级，无法判断',
  border: '约数恰在界线上，无法判断',
  oneSided: '只知一端，无法判断',
  undated: '年份不详，不能算进所选年份',
  notReported: '未见全年公开数',
  notPublic: '未见全年公开数',
  notApplicable: MISSING_REASONS.notApplicable.label,
  unreadable: '所在行有错，未采用',
  filtered: '有数，但不在当前筛选之内',
};

export const noTierText = (why: NoTier): string => NO_TIER[why];

const NO_GROWTH: Readonly<Record<Extract<Growth, { kind: 'none' }>['why'], string>> = {
  top: '',
  oneSided: '',
  undated: '年份不详，算不出增速',
  passed: '年份已过，算不出增速',
  noBase: '基数为零，算不出增速',
};

/** One number where both ends are written alike. */
const spanText = ([from, to]: Span, decimals: number): string => {
  const [low, high] = [formatNumber(from, decimals), formatNumber(to, decimals)];
  return low === high ? low : `${low}–${high}`;
};

/** The tier that lies ahead: 「距 100 亿级」; '' on the highest. */
export const aheadText = ({ next }: Placed): string => (next === null ? '' : `距 ${tierLabel(next)}`);

/** What lacks to it: 「差 38 亿元」. */
export function gapText({ next, gap, minimum }: Placed, decimals: number, unit: string): string {
  if (next === null) return '已到最高一级';
  if (gap !== null) return `差 ${spanText(gap, decimals)} ${unit}`;
  return minimum ? '至少到此级，差额不明' : '只知上限，差额不明';
}

/** 「年均需增 10%」, or why there is none to tell; '' where the distance has said it. */
export function growthText({ growth }: Placed): string {
  if (growth.kind === 'none') return NO_GROWTH[growth.why];
  const [from, to] = growth.rate;
  return `年均需增 ${spanText([from * 100, to * 100], 1)}%`;
}

/** How the year was come by that growth is asked for by. */
export const goalYearText = ({ year, basis }: GoalYear): string =>
  basis === 'deadline' ? `${year} 年是方案期限` : `方案期限已到，看到 ${year} 年（五年规划末年）`;
