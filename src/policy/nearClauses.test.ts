import { expect, test } from 'vitest';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { nearClauses } from './nearClauses.ts';

const CLAUSES = ['1', '1.1', '1.1.1', '3', '3.1', '3.9', '3.10', '3.11', '3.11.1', '3.11.2', '3.11.duty'].map(
  (id) => aRow('clauses', { id }),
);
const near = (id: string) => nearClauses(CLAUSES, id).map((clause) => clause.id);

test('an item that is not there is near the items of its part with the closest numbers', () => {
  expect(near('3.99').slice(0, 3)).toEqual(['3.11', '3.10', '3.9']);
});

test('a sentence that is not there is near the sentences of its item', () => {
  expect(near('3.11.7')).toEqual(['3.11.2', '3.11.1', '3.11.duty', '3.11']);
});

test('a part that is not there is near the other parts', () => {
  expect(near('8').slice(0, 2)).toEqual(['3', '1']);
});
