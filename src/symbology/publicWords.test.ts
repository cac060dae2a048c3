import { expect, test } from 'vitest';
import { leftOutLines, leftOutSentence } from './publicWords.ts';

const NOTHING = { rows: [], columns: [], positions: [], files: [] };

test('what the public edition lacks is told in one sentence and one by one', () => {
  const leftOut = {
    rows: [
      { table: 'observations', count: 3 },
      { table: 'evidence', count: 1 },
    ],
    columns: [
      { table: 'enterprises', column: 'products', count: 2 },
      { table: 'towns', column: 'boss', count: 1 },
    ],
    positions: [{ table: 'parks', count: 2 }],
    files: ['x.txt'],
  } as const;
  expect(leftOutSentence(leftOut)).toBe(
    '公开版与内部版相比：少 4 行，2 列有 3 格留空，2 处精确位置改粗，少 1 个文件；版别改为公开版，不印密级。',
  );
  expect(leftOutLines(leftOut)).toEqual([
    '数据：3 行不列入（标为仅供内部）',
    '佐证：1 行不列入（所据的数据不公开）',
    '企业：产品，2 格留空',
    '专业镇与集群：不认得的列 boss，1 格留空',
    '园区：2 处精确位置，只留到乡镇、县或市',
    '文件 x.txt：不是数据包的组成部分，不列入',
  ]);
});

test('where nothing is marked it says so', () => {
  expect(leftOutSentence(NOTHING)).toContain('没有标为内部的内容');
  expect(leftOutLines(NOTHING)).toEqual([]);
});
