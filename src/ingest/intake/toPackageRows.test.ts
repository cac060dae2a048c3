import { describe, expect, test } from 'vitest';
import { TABLES } from '#catalog/tables.ts';
import { mendOf, readRows } from '../../../test/builders/readTable.ts';
import { applyMend } from './editPlan.ts';

describe('a new firm', () => {
  test('is a whole row of its table, with the same id in every import', async () => {
    const rows = [
      ['企业名称', '县区', '行业', '主要产品', '角色', '备注', '地址'],
      ['新窑瓷业有限公司', '怀仁市', '陶瓷', '碗', '龙头企业', '在建', '怀仁市金沙滩镇北'],
    ];
    const [first, second] = [await readRows(...rows), await readRows(...rows)];
    const [made] = first.enterprises;
    expect(made).toEqual(second.enterprises[0]);
    expect(Object.keys(made?.row ?? {}).sort()).toEqual(Object.keys(TABLES.enterprises.columns).sort());
    expect(made?.row).toMatchObject({
      name: '新窑瓷业有限公司',
      initials: 'xycyyxgs',
      areaId: '140681',
      sectorId: 'ceramics',
      role: 'leading',
      products: '碗',
      placeCode: '140681101',
      positionQuality: 'township',
      note: '在建；地址：怀仁市金沙滩镇北',
    });
  });

  test('without a sector takes it from its name and says so, or is asked', async () => {
    const { enterprises, head } = await readRows(
      ['企业名称', '县区'],
      ['大同陶瓷有限公司', '怀仁市'],
      ['某某有限公司', '怀仁市'],
    );
    expect(enterprises.map(({ row }) => row.sectorId)).toEqual(['ceramics']);
    expect(head.said.map(({ message }) => message).join()).toContain('推定为陶瓷');
    expect(mendOf(head.issues, '没有写领域')).toMatchObject({ kind: 'sector' });
  });

  test('of a name like another is asked, and may be either', async () => {
    const { plan, read, head, enterprises } = await readRows(
      ['企业名称', '县区', '行业'],
      ['怀益瓷业', '怀仁市', '陶瓷'],
    );
    expect(enterprises).toEqual([]);
    const issue = head.issues.find(({ check }) => check === 'subjects');
    const ids = (issue?.mends ?? []).map((mend) => read(applyMend(plan, mend)).enterprises[0]?.row.id);
    expect(ids[0]).toBe('huaiyi');
    expect(ids[1]).toMatch(/^hycy-/);
  });

  test('in a township without a position is at its county', async () => {
    const { enterprises } = await readRows(
      ['企业名称', '县区', '行业', '乡镇'],
      ['甲瓷厂', '怀仁市', '陶瓷', '毛家皂'],
      ['乙瓷厂', '怀仁市', '陶瓷', '金沙滩镇'],
    );
    expect(enterprises.map(({ row }) => [row.placeCode, row.positionQuality])).toEqual([
      ['140681102', 'county'],
      ['140681101', 'township'],
    ]);
  });
});

describe('a park', () => {
  test('is a whole row of its table', async () => {
    const { parks, observations } = await readRows(
      ['园区名称', '县区', '级别', '主导产业', '占地（平方公里）'],
      ['应县新产业园区', '应县', '省级', '陶瓷、乳品', '2'],
    );
    expect(Object.keys(parks[0]?.row ?? {}).sort()).toEqual(Object.keys(TABLES.parks.columns).sort());
    expect(parks[0]?.row).toMatchObject({
      areaId: '140622',
      grade: '省级',
      leadSectors: '陶瓷、乳品',
      sectorId: '',
    });
    expect(observations[0]?.row).toMatchObject({ subjectKind: 'park', sourceUnit: '平方公里', value: 3000 });
  });
});

describe('figures', () => {
  test('of areas: county, zone and city each by its kind', async () => {
    const { observations, head } = await readRows(
      ['县区', '2022年/地区生产总值（亿元）', '2023年地区生产总值（亿元）'],
      ['怀仁', '1', '2'],
      ['全市', '10', '20'],
      ['开发区', '3', ''],
      ['合计', '14', '22'],
    );
    expect(observations.map(({ row }) => [row.subjectKind, row.subjectId, row.period, row.value])).toEqual([
      ['county', '140681', '2022', 1],
      ['county', '140681', '2023', 2],
      ['city', '140600', '2022', 10],
      ['city', '140600', '2023', 20],
    ]);
    expect(head.issues.map(({ message }) => message).join()).toContain('不按开发区统计');
  });

  test('one a row, each with its own unit and year', async () => {
    const { observations } = await readRows(
      ['对象', '指标', '数值', '单位', '年份', '数据来源'],
      ['怀仁陶瓷', '主导产业产值', '超5', '亿元', '2023年', '县工信局'],
      ['怀仁陶瓷专业镇', '产值（万元）', '100', '', '2022年上半年', ''],
      ['东兴陶瓷', '占地面积', '3', '公顷', '不详', ''],
    );
    expect(
      observations.map(({ row }) => [row.id, row.value, row.qualifier, row.periodKind, row.note]),
    ).toEqual([
      ['huairen-taoci-output-value-2023-gxj2024', 5, 'atLeast', 'year', '数据来源：县工信局'],
      ['huairen-taoci-output-value-2022h1-gxj2024', 0.01, 'exact', 'halfyear', ''],
      ['dongxing-site-area-nd-gxj2024', 45, 'exact', 'unknown', ''],
    ]);
  });

  test('a target is a target', async () => {
    const { observations } = await readRows(['名称', '2024年产值目标（亿元）'], ['怀仁陶瓷', '9']);
    expect(observations[0]?.row).toMatchObject({
      nature: 'target',
      period: '2024',
      id: 'huairen-taoci-output-value-2024-target-gxj2024',
    });
  });

  test('two that disagree are both left out, the same twice is one', async () => {
    const { observations, head } = await readRows(
      ['对象', '指标', '数值', '单位', '年份'],
      ['怀仁陶瓷', '主导产业产值', '1', '亿元', '2023'],
      ['怀仁陶瓷', '主导产业产值', '2', '亿元', '2023'],
      ['怀仁陶瓷', '营业收入', '3', '亿元', '2023'],
      ['怀仁陶瓷', '营业收入', '30000', '万元', '2023'],
    );
    expect(observations.map(({ row }) => row.indicatorId)).toEqual(['revenue']);
    expect(head.issues.filter(({ check }) => check === 'repeated').map(({ line }) => line)).toEqual([2, 3]);
  });

  test('zero is a value, a blank is nothing, a dash is a missing figure with its reason', async () => {
    const { observations } = await readRows(
      ['对象', '指标', '数值', '单位', '年份'],
      ...['0', '', '—'].map((value, i) => ['怀仁陶瓷', '主导产业产值', value, '亿元', `202${i}`]),
    );
    expect(observations.map(({ row }) => [row.period, row.value, row.missingReason])).toEqual([
      ['2020', 0, ''],
      ['2022', null, 'notReported'],
    ]);
  });

  test('one edit mends all cells alike', async () => {
    const { plan, read, head } = await readRows(
      ['2023年', ''],
      ['企业名称', '产值（万元）'],
      ['东兴陶瓷', '1O'],
      ['怀仁市怀益瓷业科技有限公司', '1O'],
    );
    const mended = read(applyMend(plan, mendOf(head.issues, '字母'), true));
    expect(mended.observations.map(({ row }) => row.sourceValue)).toEqual([10, 10]);
  });
});

test('what a spreadsheet would compute is harmless in the list of refused rows', async () => {
  const { csv } = await readRows(
    ['企业名称', '县区', '行业', '备注'],
    ['=cmd|calc', '大同市', '陶瓷', '+86 x'],
    ['-5', '大同市', '陶瓷', '-5'],
  );
  expect(csv).toContain("'=cmd|calc");
  expect(csv).toContain("'+86 x");
  expect(csv).toContain(',-5,');
});
