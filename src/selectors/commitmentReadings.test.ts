import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { selectCommitments } from './commitmentReadings.ts';

const policy = aPolicy({
  commitments: [{ id: 'plan', rhythm: 'perTown' }],
  evidence: [
    { id: 'e', kind: 'commitment', commitmentId: 'plan', townId: 'a', finding: 'done', date: '2023' },
  ],
});

const readIn = (complete: boolean, asof = '') => {
  const dataset = aDataset({
    meta: { dataDate: '2024-12' },
    registers: [{ id: 'list', complete }],
    targets: [{ id: 't', scopeKind: 'city', registerId: 'list', countLevels: ['municipal'] }],
    towns: [
      { id: 'a', level: 'municipal', recognisedYear: 2023 },
      { id: 'b', level: 'municipal', recognisedYear: 2025 },
      { id: 'c', level: 'cluster' },
    ],
  });
  const [reading] = selectCommitments(dataset, policy, { ...DEFAULT_VIEW, asof });
  return [reading?.state, reading?.parts.map(({ key }) => key).join()];
};

test('what each town is owed is owed to those recognised by the date', () => {
  expect(readIn(true)).toEqual(['done', 'a']);
  expect(readIn(true, '2025-12')).toEqual(['unknown', 'a,b']);
});

test('while the list of recognised towns is incomplete, nothing is done for all of them', () => {
  expect(readIn(false)).toEqual(['unknown', 'a']);
});
