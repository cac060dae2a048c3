import { describe, expect, test } from 'vitest';
import type { PackageDifference } from '#selectors/packageDifference.ts';
import { differenceClauses, differenceFacts } from './sinceWords.ts';

const SAME: PackageDifference = {
  figures: [],
  levels: [],
  ranks: [],
  targets: [],
  criteria: [],
  waiting: { before: 12, after: 12 },
};
const rises = (townName: string) =>
  ({ townName, before: 'reserve', after: 'municipal' }) satisfies PackageDifference['levels'][number];

describe('what changed since', () => {
  test('is said to be nothing where it is nothing', () => {
    expect(differenceClauses(SAME)).toEqual(['没有变化']);
  });

  test('names towns and targets, and counts what is lacking', () => {
    expect(
      differenceClauses({
        ...SAME,
        levels: [rises('怀仁羔羊肉')],
        targets: [
          {
            targetName: '市级专业镇数',
            subjectName: '全市',
            before: 'cannotJudge',
            after: 'reached',
          },
        ],
        waiting: { before: 12, after: 10 },
      }),
    ).toEqual(['怀仁羔羊肉 储备→市级', '市级专业镇数 无法判断→达到', '缺数 12→10 项']);
  });

  test('of many towns names two and counts all, and the list has every one', () => {
    const many = { ...SAME, levels: ['甲', '乙', '丙'].map(rises) };
    expect(differenceClauses(many)).toEqual(['甲 储备→市级', '乙 储备→市级', '等 3 个镇层级有变']);
    expect(differenceFacts(many).map(([term]) => term)).toEqual(['甲', '乙', '丙', '等资料的判断']);
  });
});
