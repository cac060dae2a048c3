import { expect, test } from 'vitest';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { policyLookupOf } from './policyLookup.ts';
import { readingOrder } from './readingOrder.ts';

const order = readingOrder(
  policyLookupOf(
    aPolicy({
      clauses: [
        { id: '0', kind: 'part' },
        { id: '0.1', parentId: '0', kind: 'sentence', text: '甲', firstLine: 1, lastLine: 1 },
        { id: '0.2', parentId: '0', kind: 'sentence', text: '乙', firstLine: 3, lastLine: 3 },
        { id: '3', kind: 'part', title: '任务' },
        { id: '3.1', parentId: '3', kind: 'item', title: '行动', firstLine: 5, lastLine: 5 },
        { id: '3.1.1', parentId: '3.1', kind: 'sentence', text: '一句。', firstLine: 5, lastLine: 5 },
        { id: '3.1.2', parentId: '3.1', kind: 'sentence', text: '跨页。', firstLine: 5, lastLine: 7 },
        { id: '3.1.3', parentId: '3.1', kind: 'sentence', text: '页首。', firstLine: 7, lastLine: 7 },
        { id: '3.1.duty', parentId: '3.1', kind: 'duty', text: '（甲局）', firstLine: 9, lastLine: 9 },
      ],
    }),
  ),
);
const ids = order.map(({ part, blocks }) => [
  part.id,
  ...blocks.map(({ item, paragraphs }) => [item?.id, paragraphs.map((p) => p.map(({ id }) => id).join(' '))]),
]);

test('a page that breaks within a sentence breaks no paragraph, and the bracket goes on with its item', () => {
  expect(ids[1]).toEqual(['3', ['3.1', ['3.1.1 3.1.2 3.1.3 3.1.duty']]]);
});

test('lines outside the items stand on their own, in a block without one', () => {
  expect(ids[0]).toEqual(['0', [undefined, ['0.1', '0.2']]]);
});
