import { expect, test } from 'vitest';
import type { WantedState } from '#catalog/wanted.ts';
import { anObservation } from '../../test/builders/datasetBuilder.ts';
import { aWanted } from '../../test/builders/wantedBuilder.ts';
import { knownText, stateCounts, wantedScope, wantedSentence } from './wantedWords.ts';

const figures = (['stale', 'missing', 'missing'] as readonly WantedState[]).map((state) =>
  aWanted({ state }),
);

test('the list in one sentence', () => {
  const list = { year: 2025, asked: 4, figures };
  expect(wantedSentence(list)).toBe('2025 年应有 4 项，3 项要补：未填报 2 · 不是最新 1');
  expect(wantedSentence({ ...list, figures: [] })).toBe('2025 年应有的 4 项都有数');
  expect(wantedSentence({ ...list, asked: 3 })).toBe('2025 年应有的 3 项都要补：未填报 2 · 不是最新 1');
  expect(stateCounts([])).toBe('');
});

test('what is known comes with its period', () => {
  const { indicator } = aWanted();
  const observation = anObservation({ value: 3.2, period: '2022' });
  const known = { kind: 'observed', indicator, observation, value: 3.2, others: [] } as const;
  expect(knownText({ known })).toBe('3.2 亿元（2022）');
  expect(knownText(aWanted())).toBe('未填报');
});

test('a request names whose figures it asks for, or counts them where they are many', () => {
  const [figure] = [aWanted()];
  const of = (count: number) =>
    Array.from({ length: count }, (_, i) => aWanted({ subject: { ...figure.subject, name: `镇${i}` } }));
  expect(wantedScope([figure], 2025)).toBe('2025 年，单位：亿元');
  const park = aWanted({ subject: { ...figure.subject, kind: 'park' } });
  expect(wantedScope([park], 2025)).toBe('园区，2025 年，单位：亿元');
  expect(wantedScope(of(2), 2025)).toBe('镇0、镇1，2025 年，单位：亿元');
  expect(wantedScope(of(9), 2025)).toBe('专业镇与集群 9 个，名单见缺数清单，2025 年，单位：亿元');
});
