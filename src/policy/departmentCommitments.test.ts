import { expect, test } from 'vitest';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { readCommitment } from './commitmentState.ts';
import { departmentCommitments } from './departmentCommitments.ts';

const reading = (id: string, itemId: string, departmentIds: readonly string[] = []) =>
  readCommitment(aRow('commitments', { id, itemId, departmentIds: [...departmentIds] }), [], '2026', {
    ids: [],
    complete: false,
  });
const item = (id: string, mark: 'lead' | 'undivided') => ({
  clause: aRow('clauses', { id }),
  mark,
  duties: [],
});

const of = (departmentId: string) =>
  departmentCommitments(
    [
      reading('plan', '3.1'),
      reading('ads', '4.4', ['media']),
      reading('rules', '6.3', ['office']),
      reading('fair', '4.4'),
      reading('ledger', '5.3'),
    ],
    [item('3.1', 'lead'), item('4.4', 'undivided')],
    departmentId,
  ).map(({ basis, readings }) => [basis, ...readings.map(({ commitment }) => commitment.id)]);

test('what names a department comes first, then what its items ask of those in the bracket', () => {
  expect(of('office')).toEqual([
    ['named', 'rules'],
    ['lead', 'plan'],
    ['undivided', 'fair'],
  ]);
});

test('what names another department is not laid upon the bracket', () => {
  expect(of('other').flat()).not.toContain('ads');
});
