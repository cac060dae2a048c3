import { expect, test } from 'vitest';
import { aCriterion, anAssessment, named } from '../../test/builders/assessmentBuilder.ts';
import { openByHolder } from './openByHolder.ts';
import { openConditions } from './openConditions.ts';

const ASSESSMENT = anAssessment({}, [
  aCriterion('2.1', [
    named('a', { condition: { holder: '甲局' } }),
    named('b'),
    named('c', { verdict: 'met' }),
  ]),
  aCriterion('2.2', [named('d', { condition: { holder: '甲局' } })]),
  aCriterion('2.3', [named('e', { verdict: 'notMet' }), named('f')]),
  aCriterion(
    '2.4',
    [
      named('g', { condition: { kind: 'computed', holder: '乙局', indicatorIds: ['outputValue'] } }),
      named('h'),
      named('i'),
    ],
    [named('preferred')],
  ),
]);

test('what a number decides comes first, then what settles a criterion soonest; what is only preferred never', () => {
  const names = openConditions(ASSESSMENT).map(({ result }) => result.condition.name);
  expect(names).toEqual(['g', 'd', 'a', 'b', 'h', 'i', 'f']);
});

test('what one holder could show stands together, and a figure that a sub-condition asks for is not asked twice', () => {
  const missing = [
    { id: 'outputValue', name: '产值', holder: '乙局' },
    { id: 'landQuota', name: '用地', holder: '丙局' },
  ];
  expect(openByHolder(ASSESSMENT, missing)).toEqual([
    { holder: '乙局', names: ['g'] },
    { holder: '甲局', names: ['d', 'a'] },
    { holder: '', names: ['b', 'h', 'i', 'f'] },
    { holder: '丙局', names: ['用地'] },
  ]);
});
