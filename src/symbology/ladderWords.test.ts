import { expect, test } from 'vitest';
import type { TierReading } from '#domain/tierLadder.ts';
import { aheadText, gapText, goalYearText, growthText, noTierText, tierLabel } from './ladderWords.ts';

type Placed = Extract<TierReading, { kind: 'placed' }>;
const placed = (given: Partial<Placed> = {}): Placed => ({
  kind: 'placed',
  tier: 50,
  next: 100,
  minimum: false,
  gap: [38, 38],
  growth: { kind: 'rate', rate: [0.1003, 0.1003], years: 5 },
  ...given,
});
const gap = (given: Partial<Placed> = {}) => gapText(placed(given), 2, '亿元');

test('a tier is called as the policy calls it', () => {
  expect([tierLabel(0), tierLabel(30)]).toEqual(['未入级', '30 亿级']);
});

test('the distance is one number, a range, or told as unknown', () => {
  expect(gap()).toBe('差 38 亿元');
  expect(gap({ gap: [10, 18] })).toBe('差 10–18 亿元');
  expect(gap({ gap: null, minimum: true })).toContain('至少到此级');
  expect(gap({ next: null, gap: null })).toBe('已到最高一级');
  expect([aheadText(placed()), aheadText(placed({ next: null }))]).toEqual(['距 100 亿级', '']);
});

test('growth is a yearly percentage or says why there is none', () => {
  expect(growthText(placed())).toBe('年均需增 10%');
  const why = (reason: 'passed' | 'undated') => growthText(placed({ growth: { kind: 'none', why: reason } }));
  expect(why('passed')).toContain('年份已过，算不出');
  expect(why('undated')).toContain('年份不详');
});

test('what stands on no rung says why', () => {
  expect(noTierText('rival')).toContain('两说');
  expect(noTierText('border')).toContain('无法判断');
});

test('the default year says how it was come by', () => {
  expect(goalYearText({ year: 2025, basis: 'deadline' })).toContain('方案期限');
  expect(goalYearText({ year: 2030, basis: 'fiveYearPlan' })).toContain('2030 年');
});
