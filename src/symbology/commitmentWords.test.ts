import { expect, test } from 'vitest';
import type { CommitmentReading } from '#policy/commitmentState.ts';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { commitmentWhy } from './commitmentWords.ts';

const why = (
  rhythm: 'once' | 'yearly' | 'perTown',
  more: Partial<CommitmentReading> & { readonly dueOn?: string } = {},
) => {
  const { dueOn = '', ...reading } = more;
  const base = { state: 'unknown', disputed: false, overdue: false, parts: [], evidence: [] } as const;
  const commitment = aRow('commitments', { id: 'plan', rhythm, dueOn });
  return commitmentWhy({ ...base, commitment, ...reading }, '2026-03', (id) => `镇${id}`);
};

test('silence about what is done once needs no more words', () => {
  expect(why('once')).toBe('');
});

test('a limit that has passed is told apart from whether it was kept', () => {
  expect(why('once', { overdue: true, dueOn: '2025' })).toBe('期限已过（2025）');
});

test('a yearly one says for which year, and what is known of others', () => {
  expect(why('yearly')).toBe('按 2026 年看');
  const parts = [
    { key: '2026', state: 'done' },
    { key: '2024', state: 'done' },
    { key: '2023', state: 'open' },
  ] as const;
  expect(why('yearly', { state: 'done', parts })).toBe('按 2026 年看；其他年份：2024 已完成、2023 未完成');
});

test('towns are named with their own states, a dispute and a missing date are said', () => {
  const parts = [{ key: '甲', state: 'unknown' }] as const;
  const evidence = [aRow('evidence', { finding: 'done', date: '' })];
  expect(why('perTown', { parts, disputed: true, evidence })).toBe(
    '凭据说法不一，未作取舍；镇甲 未见凭据；有凭据日期不详',
  );
});
