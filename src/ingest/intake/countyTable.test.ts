import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { mendOf, openTable } from '../../../test/builders/readTable.ts';
import { encoded, toDelimited } from '../../../test/builders/tableFile.ts';
import { applyMend } from './editPlan.ts';

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
  const opened = openTable(encoded(toDelimited(TABLE), 'gb18030'));

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
