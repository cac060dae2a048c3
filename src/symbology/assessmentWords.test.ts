import { describe, expect, test } from 'vitest';
import { aCriterion, anAssessment, named } from '../../test/builders/assessmentBuilder.ts';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { assessmentWords, matrixTitle, prevailingText, thresholdText } from './assessmentWords.ts';

describe('the title of the matrix', () => {
  const towns = (...levels: readonly ('provincial' | 'cluster')[]) =>
    levels.map((level) => aRow('towns', { level }));
  test('counts clusters by their own name, for nobody has recognised them', () => {
    expect(matrixTitle(towns('provincial', 'cluster'), 8)).toBe('2 个镇与集群，对 8 条认定标准');
    expect(matrixTitle(towns('provincial'), 8)).toBe('1 个专业镇，对 8 条认定标准');
  });
});

test('that most cells lack material is said only when they do', () => {
  expect(prevailingText({ met: 12, notMet: 2, noEvidence: 74 })).toBe('多数格子缺的是资料，不是条件。');
  expect(prevailingText({ met: 40, notMet: 4, noEvidence: 44 })).toBe('');
});

test('a threshold as the text writes it', () => {
  const target = aRow('targets', { direction: 'atLeast', sourceValue: 0.5, sourceUnit: '亿元' });
  expect(thresholdText(target)).toBe('≥ 0.5 亿元');
});

describe('an assessment in words', () => {
  test('says how it stands and what to show first, of many only how many', () => {
    const words = assessmentWords(
      anAssessment({}, [
        aCriterion('2.1', [named('历史', { verdict: 'met' })]),
        aCriterion(
          '2.4',
          ['产值', '配套', '特色', '影响'].map((name) => named(name)),
        ),
      ]),
    );
    expect(words).toEqual({
      stands: '2 条标准中 1 条符合、1 条无法判断',
      next: '先补产值、配套、特色 等 4 项',
    });
  });

  test('names what is not met, and asks for nothing where all is met', () => {
    const failed = named('产值', { verdict: 'notMet' });
    expect(assessmentWords(anAssessment({}, [aCriterion('2.4', [failed])]))).toEqual({
      stands: '1 条标准中 1 条不符合',
      next: '不符合的是产值',
    });
    const met = named('产值', { verdict: 'met' });
    expect(assessmentWords(anAssessment({}, [aCriterion('2.4', [met])])).next).toBe('');
  });

  test('sample changes no word of it', () => {
    const criterion = (sample: { verdict: 'met' | 'notMet'; why: string } | null) =>
      assessmentWords(anAssessment({}, [aCriterion('2.4', [named('产值', { sample })])]));
    expect(criterion({ verdict: 'notMet', why: '示例' })).toEqual(criterion(null));
  });
});
