import { describe, expect, test } from 'vitest';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import { anIntakeContext, anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { encoded, toDelimited } from '../../../test/builders/tableFile.ts';
import { intakeSession } from './intakeSession.ts';

/** Warnings of figures unlike those about them, in a table of these rows. */
async function warnings(
  rows: readonly (readonly string[])[],
  observations: Parameters<typeof aRow<'observations'>>[1][] = [],
): Promise<readonly string[]> {
  const session = intakeSession();
  const ground = { ...anIntakeGround(), observations: observations.map((row) => aRow('observations', row)) };
  const input = { kind: 'file', name: '表.csv', bytes: encoded(toDelimited(rows)) } as const;
  const opened = await session.open(input, ground, {}, () => {});
  const plan = opened.kind === 'sheets' ? opened.plans[0] : undefined;
  if (!plan) throw new Error(JSON.stringify(opened));
  const { issues } = session.propose(plan, anIntakeContext(), () => {});
  return issues.filter(({ check }) => check === 'outliers').map(({ line, message }) => `${line} ${message}`);
}

const GDP = '2023年地区生产总值（亿元）';
const inPackage = (subjectId: string, value: number, period = '2022') =>
  ({ subjectKind: 'county', subjectId, indicatorId: 'gdp', value, period }) as const;

describe('figures unlike those about them', () => {
  test('ten times the largest of its peers, or a tenth of the smallest', async () => {
    const told = await warnings([
      ['县区', GDP],
      ['朔城区', '300'],
      ['平鲁区', '280'],
      ['山阴县', '2600'],
      ['应县', '20'],
    ]);
    expect(told).toEqual([expect.stringMatching(/^5 20 亿元，其他对象里最小的（280 亿元）是它的 14 倍$/)]);
  });

  test('few peers tell nothing, and firms are small by nature', async () => {
    expect(
      await warnings([
        ['县区', GDP],
        ['朔城区', '300'],
        ['平鲁区', '3'],
      ]),
    ).toEqual([]);
    const firms = [
      ['企业名称', '县区', '行业', '2023年产值（亿元）'],
      ...['9', '8', '7', '0.01'].map((value, i) => [`第${i}瓷厂`, '怀仁市', '陶瓷', value]),
    ];
    expect(await warnings(firms)).toEqual([]);
  });

  test('a jump from the year before, of the package or of the table itself', async () => {
    const rows = [
      ['县区', GDP],
      ['朔城区', '1000'],
      ['平鲁区', '310'],
    ];
    const told = await warnings(rows, [inPackage('140602', 300), inPackage('140603', 300)]);
    expect(told).toEqual(['2 2023 年 1,000 亿元，上一年 300 亿元，是它的 3.3 倍']);
    const both = [
      ['县区', '2022年/地区生产总值（亿元）', GDP],
      ['朔城区', '300', '30'],
    ];
    expect(await warnings(both)).toEqual([expect.stringContaining('不到它的 3 分之一')]);
  });

  test('a total unlike its parts', async () => {
    const counties = ['朔城区', '平鲁区', '山阴县', '应县', '右玉县', '怀仁市'].map((name) => [name, '100']);
    expect(await warnings([['县区', GDP], ...counties, ['全市', '600']])).toEqual([]);
    expect(await warnings([['县区', GDP], ...counties, ['全市', '700']])).toEqual([
      expect.stringContaining('6 个县（市、区）相加 600 亿元，与总数不符'),
    ]);
    expect(await warnings([['县区', GDP], ...counties.slice(0, 3), ['全市', '200']])).toEqual([
      expect.stringContaining('3 个县（市、区）相加 300 亿元，部分比总数大'),
    ]);
    // Some of the parts may be less than the whole.
    expect(await warnings([['县区', GDP], ...counties.slice(0, 3), ['全市', '700']])).toEqual([]);
  });

  test('a line of totals that its records do not come to', async () => {
    const rows = [
      ['县区', GDP],
      ['朔城区', '100'],
      ['平鲁区', '120'],
    ];
    expect(await warnings([...rows, ['合计', '220']])).toEqual([]);
    expect(await warnings([...rows, ['合计', '320']])).toEqual([
      '4 合计写的是 320 亿元，各行相加是 220 亿元',
    ]);
  });
});
