import { expect, test } from 'vitest';
import type { Target } from '#domain/dataset.ts';
import type { Judgement } from '#domain/judgement.ts';
import { paceOf } from '#domain/pace.ts';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { goalText, paceText } from './paceWords.ts';

const EIGHT: Partial<Target> = {
  value: 8,
  sourceValue: 8,
  sourceUnit: '个',
  direction: 'atLeast',
  deadline: '2025',
};
const judgement = (given: Partial<Judgement> = {}, target: Partial<Target> = {}): Judgement => ({
  target: aRow('targets', { id: 't', name: '市级专业镇数', ...EIGHT, ...target }),
  subjectId: '140600',
  subjectName: '全市',
  state: 'behind',
  value: 3,
  bounds: { low: 3, high: 3, near: false },
  why: '',
  need: null,
  ...given,
});
const text = (given: Judgement, asOf = '2023-12-31') =>
  paceText(given, paceOf(given.target, given.value, '2023', asOf));

test('says until when, what lacks and what every year must add', () => {
  expect(text(judgement())).toBe('期限 2025，还差 5 个，剩 2 年，每年要增 2.5 个');
  expect(text(judgement(), '2025-06-30')).toBe('期限 2025，还差 5 个，剩 6 个月');
});

test('of an incomplete list the lack is told as the most there can be', () => {
  const bounds = { low: 3, high: Number.POSITIVE_INFINITY, near: false };
  expect(text(judgement({ bounds, state: 'cannotJudge' }))).toContain('至多差 5 个');
});

test('after the deadline nothing is asked of a year', () => {
  expect(text(judgement(), '2026')).toBe('期限已过（2025），还差 5 个');
});

test('without a deadline or a value it says no more than is known', () => {
  expect(text(judgement({}, { deadline: '' }))).toBe('方案未定期限，还差 5 个');
  expect(text(judgement({ value: null, bounds: null }), '2026')).toBe('期限已过（2025）');
  expect(text(judgement({ state: 'reached', value: 9 }))).toBe('');
});

test('the goal is written with its direction, and with 原则上 where the text says so', () => {
  expect(goalText(judgement().target)).toBe('≥ 8 个');
  expect(goalText(judgement({}, { direction: 'atMost', inPrinciple: true }).target)).toBe('≤ 8 个（原则上）');
});
