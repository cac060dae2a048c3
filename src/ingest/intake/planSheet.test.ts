import { describe, expect, test } from 'vitest';
import type { ColumnMeaning, Remembered } from '#domain/intake.ts';
import { anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { encoded, toDelimited } from '../../../test/builders/tableFile.ts';
import { applyMend, rememberedOf, setMeaning } from './editPlan.ts';
import { intakeSession } from './intakeSession.ts';

const planOf = async (
  rows: readonly (readonly string[])[],
  remembered: Remembered = {},
  name = '报表.csv',
) => {
  const session = intakeSession();
  const input = { kind: 'file', name, bytes: encoded(toDelimited(rows)) } as const;
  const opened = await session.open(input, anIntakeGround(), remembered, () => {});
  const plan = opened.kind === 'sheets' ? opened.plans[0] : undefined;
  if (!plan) throw new Error(JSON.stringify(opened));
  return plan;
};

const brief = (meaning: ColumnMeaning | undefined) => {
  switch (meaning?.kind) {
    case 'field':
      return meaning.field;
    case 'indicator':
      return [meaning.indicatorId, meaning.unit, meaning.period?.period ?? '', meaning.nature]
        .join(' ')
        .trimEnd();
    case 'leave':
      return meaning.personal === null ? 'leave' : `leave ${meaning.personal}`;
    default:
      return 'none';
  }
};

const column = async (
  header: string,
  cells: readonly string[] = ['1', '2'],
  others: readonly string[] = [],
) => {
  const rows = [
    ['企业名称', header, ...others],
    ...cells.map((cell, i) => [`第${i}陶瓷有限公司`, cell, ...others.map(() => '')]),
  ];
  const { columns } = await planOf(rows);
  const found = columns[1];
  return [brief(found?.meaning), found?.confidence];
};

describe('a column', () => {
  test.each<[string, string, string]>([
    ['主导产业产值（亿元）', 'outputValue 亿元  actual', 'sure'],
    ['主导产业产值/亿元', 'outputValue 亿元  actual', 'sure'],
    ['主导产业产值：万元', 'outputValue 万元  actual', 'sure'],
    ['主导产业产值万元', 'outputValue 万元  actual', 'sure'],
    ['产值（万元）', 'outputValue 万元  actual', 'likely'],
    ['工业总产值(万元)', 'outputValue 万元  actual', 'likely'],
    ['２０２３年产值（万元）', 'outputValue 万元 2023 actual', 'likely'],
    ['产值2022（万元）', 'outputValue 万元 2022 actual', 'likely'],
    ['2024年产值目标（亿元）', 'outputValue 亿元 2024 target', 'likely'],
    ['2024年预计产值（亿元）', 'outputValue 亿元 2024 forecast', 'likely'],
    ['占地（公顷）', 'siteArea 公顷  actual', 'likely'],
    ['占地面积（㎡）', 'siteArea 平方米  actual', 'sure'],
    ['综合能耗（万吨标煤）', 'energyUse 万吨标准煤  actual', 'likely'],
    ['日用瓷产能（亿件）', 'ceramicsCapacity 亿件/年  actual', 'likely'],
    ['主导产业产值', 'outputValue 亿元  actual', 'unsure'],
    ['主导产业产值（亩）', 'outputValue 亩  actual', 'unsure'],
    ['outputValue', 'outputValue 亿元  actual', 'unsure'],
    ['备注', 'note', 'sure'],
    ['联系人', 'leave name', 'sure'],
    ['法人代表', 'leave name', 'sure'],
    ['联系电话', 'leave contact', 'sure'],
    ['天气', 'leave', 'unsure'],
    ['', 'leave', 'unsure'],
  ])('headed “%s” is %s (%s)', async (header, meaning, confidence) => {
    expect(await column(header)).toEqual([meaning, confidence]);
  });

  test.each<[string, readonly string[], string, string]>([
    ['县（市、区）', ['怀仁', '应县'], 'area', 'sure'],
    ['所属县区', ['怀仁', '应县'], 'area', 'sure'],
    ['地区', ['华北', '华东'], 'area', 'unsure'],
    ['年份', ['2023', '2022年'], 'period', 'sure'],
    ['单位', ['万元', '亩'], 'unit', 'sure'],
    ['经度', ['113.1', '113.2'], 'lon', 'sure'],
    ['经度', ['39.81', '39.82'], 'lat', 'unsure'],
    ['X', ['113.1', '113.2'], 'lon', 'sure'],
    ['归属', ['怀仁', '应县'], 'area', 'unsure'],
    ['坐标一', ['113.12', '113.23'], 'lon', 'unsure'],
    ['主导产业产值（亿元）', ['甲', '乙'], 'outputValue 亿元  actual', 'unsure'],
    ['其他', ['13800138000', '13900139000'], 'leave mobile', 'sure'],
  ])('headed “%s” over %j is %s (%s)', async (header, cells, meaning, confidence) => {
    expect(await column(header, cells)).toEqual([meaning, confidence]);
  });

  test('of a meaning another has is left for the reader, with that meaning to choose', async () => {
    const { columns } = await planOf([
      ['企业名称', '产值（万元）', '总产值（亿元）'],
      ['东兴陶瓷', '1', '2'],
    ]);
    expect(columns[2]).toMatchObject({ meaning: { kind: 'leave' }, confidence: 'unsure' });
    expect(brief(columns[2]?.others[0])).toBe('outputValue 亿元  actual');
  });

  test('confirmed once is known the next time', async () => {
    const rows = [
      ['企业名称', '天气（万元）'],
      ['东兴陶瓷', '1'],
    ];
    const meaning = {
      kind: 'indicator',
      indicatorId: 'revenue',
      unit: '万元',
      period: null,
      nature: 'actual',
    } as const;
    const remembered = rememberedOf(setMeaning(await planOf(rows), 1, meaning));
    const again = await planOf(
      [
        ['企业名称', ' 天气 (万元) '],
        ['怀益瓷业', '2'],
      ],
      remembered,
    );
    expect(again.columns[1]).toMatchObject({ meaning, confidence: 'sure' });
  });
});

describe('a sheet', () => {
  test.each<[string, readonly (readonly string[])[], string]>([
    [
      'firms',
      [
        ['企业名称', '产值（万元）'],
        ['某某陶瓷有限公司', '1'],
      ],
      'enterprises',
    ],
    [
      'known firms by short names',
      [
        ['名称', '产值（万元）'],
        ['东兴陶瓷', '1'],
      ],
      'enterprises',
    ],
    [
      'parks',
      [
        ['园区名称', '占地（亩）'],
        ['某某产业园区', '1'],
      ],
      'parks',
    ],
    [
      'towns',
      [
        ['名称', '产值（亿元）'],
        ['怀仁陶瓷', '1'],
      ],
      'figuresWide',
    ],
    [
      'counties',
      [
        ['县区', '地区生产总值（亿元）'],
        ['怀仁', '1'],
        ['应县', '2'],
      ],
      'figuresWide',
    ],
    [
      'figures one a row',
      [
        ['对象', '指标', '数值', '单位'],
        ['怀仁陶瓷', '产值', '1', '亿元'],
      ],
      'figuresLong',
    ],
    [
      'nothing known',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      'none',
    ],
  ])('of %s is told', async (_, rows, kind) => {
    expect((await planOf(rows)).kind).toBe(kind);
  });

  test('takes year, area and unit from its titles', async () => {
    const plan = await planOf([
      ['怀仁市2023年陶瓷企业情况表', ''],
      ['单位：万元', ''],
      ['企业名称', '主导产业产值'],
      ['东兴陶瓷', '1'],
    ]);
    expect(plan).toMatchObject({ areaId: '140681', period: { periodKind: 'year', period: '2023' } });
    expect(plan.columns[1]).toMatchObject({ meaning: { unit: '万元' }, confidence: 'likely' });
  });

  test('takes the year from the name of the file when nothing nearer tells it', async () => {
    const plan = await planOf(
      [
        ['企业名称', '产值（万元）'],
        ['东兴陶瓷', '1'],
      ],
      {},
      '2022年报表.csv',
    );
    expect(plan.period.period).toBe('2022');
  });

  test('gives the kind of its positions when it says so', async () => {
    const plan = await planOf([
      ['企业名称', '高德经度', '高德纬度'],
      ['东兴陶瓷', '113.1', '39.8'],
    ]);
    expect(plan.datum).toMatchObject({ datum: 'gcj02', confidence: 'sure' });
  });
});

test('each mend of a plan changes what it says and nothing else', async () => {
  const plan = await planOf([
    ['企业名称', '产值（万元）'],
    ['东兴陶瓷', '1'],
  ]);
  const edit = { line: 2, column: 1, found: '1O', text: '10' };
  expect(applyMend(plan, { kind: 'cells', label: '', edits: [edit] }).cells).toEqual({ '2:1': '10' });
  expect(applyMend(plan, { kind: 'cells', label: '', edits: [edit] }, true).cells).toEqual({
    '*:1:1O': '10',
  });
  expect(applyMend(plan, { kind: 'area', label: '', name: '市直', areaId: '140600' }).areas).toEqual({
    市直: '140600',
  });
  expect(applyMend(plan, { kind: 'sector', label: '', sectorId: 'ceramics' }).sectorId).toBe('ceramics');
  expect(
    applyMend(plan, { kind: 'unit', label: '', column: 1, unit: '亿元' }).columns[1]?.meaning,
  ).toMatchObject({ unit: '亿元' });
  const subject = { kind: 'enterprise', id: 'huaiyi' } as const;
  expect(applyMend(plan, { kind: 'subject', label: '', name: '怀益', subject }).subjects).toEqual({
    怀益: subject,
  });
});
