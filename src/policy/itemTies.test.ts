import { expect, test } from 'vitest';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { itemTies } from './itemTies.ts';
import { policyLookupOf } from './policyLookup.ts';

const dataset = aDataset({
  targets: [
    { id: 'item', clauseId: '3.1' },
    { id: 'sentence', clauseId: '3.1.2' },
    { id: 'other', clauseId: '3.10' },
  ],
});
const lookup = policyLookupOf(
  aPolicy({
    clauses: [{ id: '3.1', kind: 'item' }],
    conditions: [{ id: 'c', itemId: '3.1' }],
    commitments: [
      { id: 'k', itemId: '3.1' },
      { id: 'far', itemId: '3.10' },
    ],
    evidence: [
      { id: '1', conditionId: 'c' },
      { id: '2', commitmentId: 'k' },
      { id: '3', commitmentId: 'k', standing: 'sample' },
      { id: '4', commitmentId: 'far' },
      { id: '5' },
    ],
  }),
);

test('what hangs on an item is what names it or a sentence of it, and no sample', () => {
  const ties = itemTies(dataset, lookup, '3.1');
  expect(ties.targets.map(({ id }) => id)).toEqual(['item', 'sentence']);
  expect(ties.commitments.map(({ id }) => id)).toEqual(['k']);
  expect(ties.evidenceCount).toBe(2);
});
