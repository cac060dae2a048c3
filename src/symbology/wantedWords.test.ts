import { expect, test } from 'vitest';
import type { WantedState } from '#catalog/wanted.ts';
import { anObservation } from '../../test/builders/datasetBuilder.ts';
import { aWanted } from '../../test/builders/wantedBuilder.ts';
import { knownText, stateCounts, wantedSentence } from './wantedWords.ts';

const figures = (['stale', 'missing', 'missing'] as readonly WantedState[]).map((state) =>
  aWanted({ state }),
);

test('the list in one sentence', () => {
  const list = { year: 2025, asked: 4, figures };
  expect(wantedSentence(list)).toBe('2025 年应有 4 项，3 项要补：未填报 2 · 不是最新 1');
  expect(wantedSentence({ ...list, figures: [] })).toBe('2025 年应有的 4 项都有数');
  expect(stateCounts([])).toBe('');
});

test('what is known comes with its period', () => {
  const { indicator } = aWanted();
  const observation = anObservation({ value: 3.2, period: '2022' });
  const known = { kind: 'observed', indicator, observation, value: 3.2, others: [] } as const;
  expect(knownText({ known })).toBe('3.2 亿元（2022）');
  expect(knownText(aWanted())).toBe('未填报');
});
