import { expect, test } from 'vitest';
import { lookupOf } from '#domain/lookup.ts';
import { aCriterion, anAssessment, named } from '../../test/builders/assessmentBuilder.ts';
import { assessCase } from '../../test/builders/assessmentCase.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { criteriaMatrix, thresholdOf } from './criteriaMatrix.ts';

const lookup = lookupOf(
  aDataset({
    targets: [
      { id: 'making', scopeCategories: ['manufacturing'] },
      { id: 'farming', scopeCategories: ['agriculture', 'lightIndustry'] },
      { id: 'leading' },
    ],
  }),
);

test('towns stand along the ladder, each level that has any, in their own order', () => {
  const matrix = criteriaMatrix(
    lookup,
    (['cluster', 'reserve', 'provincial', 'reserve'] as const).map((level, i) =>
      anAssessment({ id: `${i}`, level }, [aCriterion('2.1', [named('a')])]),
    ),
  );
  expect(matrix.groups.map(({ level, rows }) => [level, rows.map(({ town }) => town.id)])).toEqual([
    ['provincial', ['2']],
    ['reserve', ['1', '3']],
    ['cluster', ['0']],
  ]);
});

test('heads are numbered as in the text and say whether a number is given', () => {
  const computed = named('c', { condition: { kind: 'computed' } });
  const { heads } = criteriaMatrix(lookup, [
    anAssessment({}, [aCriterion('2.1', [named('a')]), aCriterion('2.4', [named('b'), computed])]),
  ]);
  expect(heads.map(({ number, computed }) => [number, computed])).toEqual([
    ['1', false],
    ['4', true],
  ]);
});

test('what sample would say is in no count', () => {
  const sample = { verdict: 'met', why: '示例' } as const;
  const { counts } = criteriaMatrix(lookup, [
    anAssessment({}, [
      aCriterion('2.1', [named('a', { sample })]),
      aCriterion('2.2', [named('b', { verdict: 'met' })]),
      aCriterion('2.3', [named('c', { verdict: 'notMet' })]),
    ]),
  ]);
  expect(counts).toEqual({ met: 1, notMet: 1, noEvidence: 1 });
});

test('the threshold is the rule of the category; for culture and tourism the text sets none', () => {
  const kindFor = (category: 'agriculture' | 'cultureTourism') => {
    const threshold = thresholdOf(lookup, assessCase({ town: { category } }));
    return threshold.kind === 'rule' ? threshold.target.id : threshold.kind;
  };
  expect(kindFor('agriculture')).toBe('farming');
  expect(kindFor('cultureTourism')).toBe('unset');
});

test('without a rule that goes by category there is no threshold to tell', () => {
  const leading = named('a', { condition: { kind: 'computed', rule: 'target', targetIds: ['leading'] } });
  expect(thresholdOf(lookup, anAssessment({}, [aCriterion('2.5', [leading])])).kind).toBe('none');
});
