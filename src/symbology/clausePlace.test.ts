import { expect, test } from 'vitest';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { clausePlace } from './clausePlace.ts';

const lookup = policyLookupOf(
  aPolicy({
    clauses: [
      { id: '0', kind: 'part' },
      { id: '0.4', parentId: '0', kind: 'sentence' },
      { id: '4', kind: 'part', marker: '四、' },
      { id: '4.14', parentId: '4', kind: 'item', marker: '(十四)' },
      { id: '4.14.2', parentId: '4.14', kind: 'sentence' },
      { id: '4.14.duty', parentId: '4.14', kind: 'duty' },
      { id: '6', kind: 'part', marker: '附件' },
      { id: '6.3', parentId: '6', kind: 'item', marker: '三、' },
      { id: '7', kind: 'part' },
    ],
  }),
);

test.each([
  ['0', '文首'],
  ['0.4', '文首第 4 句'],
  ['4', '四'],
  ['4.14', '四（十四）'],
  ['4.14.2', '四（十四）第 2 句'],
  ['4.14.duty', '四（十四）责任单位'],
  ['6.3', '附件三'],
  ['7', '文末'],
  ['3.9', '三（九）'],
])('%s is %s', (id, place) => {
  expect(clausePlace(lookup, id)).toBe(place);
});
