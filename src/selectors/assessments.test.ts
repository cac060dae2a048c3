import { expect, test } from 'vitest';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { selectAssessments } from './assessments.ts';

const towns = (['cluster', 'reserve', 'provincial', 'municipal', 'reserve'] as const).map((level, i) => ({
  id: `t${i}`,
  level,
}));
const dataset = aDataset({ towns });
const policy = aPolicy({ items: [{ clauseId: '2.1', kind: 'criterion' }] });

test('towns come down the ladder, within a level as the package has them', () => {
  const ids = selectAssessments(dataset, policy, '2024').map(({ town }) => town.id);
  expect(ids).toEqual(['t2', 't3', 't1', 't4', 't0']);
});

test('is worked out once for a package, a policy and a day', () => {
  const first = selectAssessments(dataset, policy, '2024');
  expect(selectAssessments(dataset, policy, '2024')).toBe(first);
  expect(selectAssessments(dataset, aPolicy(), '2024')).not.toBe(first);
});
