import { expect, test } from 'vitest';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { leadingGroup } from './leadingGroup.ts';

const clause = (id: string, text: string) => aRow('clauses', { id, kind: 'sentence', text });

test('the group is told by posts, and no name is in it', () => {
  const group = leadingGroup([
    clause('6.2.1', '组 长：张 三 市委副书记、市长'),
    clause('6.2.2', '副组长：李四五 市委常委、副市长'),
    clause('6.2.3', '成 员：市委组织部相关负责人；市发改委、市工信局主要负责人。'),
    clause('6.3.1', '领导小组下设办公室。'),
  ]);
  expect(group).toEqual([
    { clauseId: '6.2.1', role: '组长', posts: ['市委副书记、市长'] },
    { clauseId: '6.2.2', role: '副组长', posts: ['市委常委、副市长'] },
    { clauseId: '6.2.3', role: '成员', posts: ['市委组织部相关负责人', '市发改委、市工信局主要负责人'] },
  ]);
});

test('where a name cannot be told from a post, no post is given', () => {
  for (const name of ['张三', '张 三', '欧阳 三四']) {
    expect(leadingGroup([clause('6.2.1', `组 长：${name}`)])[0]?.posts).toEqual([]);
  }
});
