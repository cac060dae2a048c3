import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { TABLES } from '#catalog/tables.ts';
import type { IntakeIssue, SheetPlan } from '#domain/intake.ts';
import { anIntakeContext, anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { encoded, toDelimited } from '../../../test/builders/tableFile.ts';
import { applyMend } from './editPlan.ts';
import { intakeSession } from './intakeSession.ts';

const open = async (bytes: Uint8Array) => {
  const session = intakeSession();
  const opened = await session.open(
    { kind: 'file', name: '报表.csv', bytes },
    anIntakeGround(),
    {},
    () => {},
  );
  const plan = opened.kind === 'sheets' ? opened.plans[0] : undefined;
  if (!plan) throw new Error(JSON.stringify(opened));
  const read = (of: SheetPlan) => ({
    head: session.propose(of, anIntakeContext(), () => {}),
    ...session.proposed(0, 1000),
    csv: session.rejectedCsv(),
  });
  return { plan, read };
};

const readRows = async (...rows: readonly (readonly string[])[]) => {
  const { plan, read } = await open(encoded(toDelimited(rows)));
  return { plan, read, ...read(plan) };
};

const mendOf = (issues: readonly IntakeIssue[], says: string) => {
  const mend = issues.find(({ message }) => message.includes(says))?.mends[0];
  if (!mend) throw new Error(`no mend for ${says}`);
  return mend;
};

describe('a county’s own table: GB18030, titles, synonyms, 万元 and 公顷, positions of AMap', () => {
  const amap = (lon: number, lat: number) =>
    gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02).map((d) => d.toFixed(6));
  const [east, north] = [amap(113.1, 39.82), amap(113.15, 39.85)];
  const TABLE = [
    ['怀仁市规模以上陶瓷企业情况表'],
    ['填报单位：怀仁市工信局', '', '', '', '', '', '', '2023年', '坐标：高德'],
    [
      '序号',
      '单位名称',
      '县（市、区）',
      '产值（万元）',
      '占地（公顷）',
      '综合能耗（万千瓦时）',
      '经度',
      '纬度',
      '行业',
      '联系人',
      '联系电话',
    ],
    [
      '1',
      '怀仁市怀益瓷业科技有限公司',
      '怀仁县',
      '12,345.6',
      '约3.5',
      '１２００',
      ...east,
      '陶瓷',
      '张三',
      '13800138000',
    ],
    [
      '2',
      '东兴陶瓷',
      '怀仁',
      '0.9亿',
      '10-12',
      '—',
      ...[...north].reverse(),
      '日用瓷',
      '李四',
      '13900139000',
    ],
    ['3', '新窑瓷业有限公司', '怀任市', '560', '2', '保密', '', '', '陶瓷', '王五', ''],
    ['合计', '', '', '99999', '', '', '', '', '', '', ''],
    ['制表人：赵六', '', '', '', '', '', '', '', '', '', ''],
  ];
  const opened = open(encoded(toDelimited(TABLE), 'gb18030'));

  test('comes in with its figures converted and the original kept', async () => {
    const { plan, read } = await opened;
    expect(plan).toMatchObject({
      kind: 'enterprises',
      period: { period: '2023' },
      datum: { datum: 'gcj02', confidence: 'sure' },
    });
    const { observations } = read(plan);
    const figures = observations.map(({ row }) => [
      row.subjectId,
      row.indicatorId,
      row.sourceValue,
      row.sourceUnit,
      row.value,
      row.qualifier,
      row.missingReason,
    ]);
    expect(figures).toEqual([
      ['huaiyi', 'outputValue', 12345.6, '万元', 1.23456, 'exact', ''],
      ['huaiyi', 'siteArea', 3.5, '公顷', 52.5, 'about', ''],
      ['huaiyi', 'energyUse', 1200, '万千瓦时', 1474.8, 'exact', ''],
      ['dongxing', 'outputValue', 0.9, '亿元', 0.9, 'exact', ''],
      ['dongxing', 'energyUse', null, '', null, 'exact', 'notReported'],
    ]);
    expect(observations[0]).toMatchObject({
      row: {
        subjectKind: 'enterprise',
        periodKind: 'year',
        period: '2023',
        standing: 'official',
        sourceId: 'gxj2024',
        reportedOn: '2024-03',
      },
      from: {
        file: '报表.csv',
        sheet: '报表.csv',
        line: 4,
        column: 3,
        header: '产值（万元）',
        text: '12,345.6',
      },
    });
  });

  test('places what it can, in WGS-84', async () => {
    const { plan, read } = await opened;
    const [huaiyi, dongxing] = read(plan).enterprises;
    expect(huaiyi?.row).toMatchObject({ id: 'huaiyi', positionQuality: 'exact', sourceId: 'gxj2024' });
    expect(huaiyi?.row.lon).toBeCloseTo(113.1, 4);
    expect(huaiyi?.row.lat).toBeCloseTo(39.82, 4);
    expect(dongxing?.row).toMatchObject({ positionQuality: 'county', lon: null, sourceId: 'old' });
  });

  test('says how it was read, and what was left out', async () => {
    const { plan, read } = await opened;
    const { head } = read(plan);
    const said = head.said.map(({ message }) => message).join('\n');
    for (const words of [
      '千分位',
      '约数',
      '公顷换算为亩',
      '0.1229',
      'GCJ-02',
      '“怀仁县”读作怀仁市',
      '合计行',
      '签字行',
      '不读作零',
    ])
      expect(said).toContain(words);
    expect(head.issues.filter(({ check }) => check === 'personal')).toHaveLength(2);
    expect(head.rows).toEqual({ read: 3, whole: 1, part: 1, none: 1 });
  });

  test('three faults mended by one step each, and all is in', async () => {
    const { plan, read } = await opened;
    const { issues } = read(plan).head;
    expect(
      issues.filter(({ severity }) => severity === 'fault').map(({ line, check }) => [line, check]),
    ).toEqual([
      [5, 'positions'],
      [5, 'numbers'],
      [6, 'areas'],
    ]);
    const mended = ['写反了', '是一个范围', '差一个字'].reduce(
      (left, says) => applyMend(left, mendOf(issues, says)),
      plan,
    );
    const after = read(mended);
    expect(after.head.issues.filter(({ severity }) => severity === 'fault')).toEqual([]);
    expect(after.head.rows).toEqual({ read: 3, whole: 3, part: 0, none: 0 });
    expect(after.csv).toBe('');
    expect(after.enterprises.map(({ row }) => row.positionQuality)).toEqual(['exact', 'exact', 'county']);
    expect(after.observations).toHaveLength(9);
  });

  test('refused rows can be taken away with their reasons, without anybody’s name or number', async () => {
    const { plan, read } = await opened;
    const { csv } = read(plan);
    expect(csv).toMatch(/^\uFEFF行号,没有采用的原因,序号/);
    expect(csv).toContain('经纬度写反了');
    expect(csv).toContain('新窑瓷业有限公司');
    expect(csv).not.toMatch(/李四|王五|139/);
    expect(csv.trim().split('\r\n')).toHaveLength(3);
  });

  test('nobody’s name or number is in anything handed on', async () => {
    const { plan, read } = await opened;
    expect(JSON.stringify([plan, read(plan)])).not.toMatch(/张三|李四|王五|赵六|138001|139001/);
  });
});

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
