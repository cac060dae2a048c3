import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { TABLES, type TableName } from '#catalog/tables.ts';
import { initialsOf } from '#ingest/intake/initialsOf.ts';
import { intakeSession } from '#ingest/intake/intakeSession.ts';
import { loadPackage, type ReadFile } from '#ingest/loadPackage.ts';
import { anIntakeContext } from '../builders/intakeGround.ts';
import { encoded, toDelimited } from '../builders/tableFile.ts';
import { FOLDER, loadReal } from './realPackage.ts';

type Cells = Readonly<Record<string, unknown>>;

const TABLE = [
  ['2023年朔州市重点企业情况表（坐标：GPS）'],
  [
    '企业名称',
    '县区',
    '行业',
    '产值（万元）',
    '占地（公顷）',
    '能耗（万千瓦时）',
    '税收（元）',
    '经度',
    '纬度',
    '备注',
  ],
  [
    '怀仁市怀益瓷业科技有限公司',
    '怀仁县',
    '陶瓷',
    '约12,345',
    '3.5',
    '120',
    '1200000',
    '113.1',
    '39.82',
    '在产',
  ],
  ['新窑瓷业有限公司', '应县', '日用瓷', '不足500', '4000㎡', '—', '保密', '', '', ''],
  ['山西古城乳业集团有限公司', '山阴', '乳制品', '1.2亿', '', '0.5万吨标煤', '0', '', '', ''],
];

const OTHERS = [
  ['县区', '2023年/能源消费量（万吨标准煤）', '2023年已用建设用地指标（公顷）', '羊饲养量（只）'],
  ['朔城', '12', '34', '560000'],
  ['开发区', '1', '2', ''],
  ['全市', '100', '200', ''],
];

/** The default package with rows put after those of its tables. */
const withRows = (more: Partial<Record<TableName, readonly Cells[]>>): ReadFile => {
  const texts = new Map(
    Object.entries(more).map(([table, rows]) => [
      TABLES[table as TableName].file as string,
      { table: table as TableName, rows },
    ]),
  );
  return async (path) => {
    const bytes = await readFile(join(FOLDER, path));
    const added = texts.get(path);
    if (!added) return { kind: 'bytes', bytes };
    const columns = Object.keys(TABLES[added.table].columns);
    const ids = new Set(added.rows.map(({ id }) => id));
    const before = Papa.parse<Cells>(bytes.toString('utf8').trim(), { header: true }).data.filter(
      ({ id }) => !ids.has(id),
    );
    const text = (value: unknown) => (Array.isArray(value) ? value.join('|') : (value ?? ''));
    const rows = [...before, ...added.rows].map((row) => columns.map((column) => text(row[column])));
    return {
      kind: 'bytes',
      bytes: new TextEncoder().encode(Papa.unparse([columns, ...rows], { newline: '\n' })),
    };
  };
};

test('what comes in passes every check of a package', async () => {
  const { result } = await loadReal();
  if (result.kind === 'failed') throw new Error('no package');
  const [observations, enterprises]: [Cells[], Cells[]] = [[], []];
  for (const rows of [TABLE, OTHERS]) {
    const session = intakeSession();
    const input = { kind: 'file', name: '报表.csv', bytes: encoded(toDelimited(rows), 'gb18030') } as const;
    const opened = await session.open(input, result.dataset, {}, () => {});
    const plan = opened.kind === 'sheets' ? opened.plans[0] : undefined;
    if (!plan) throw new Error(JSON.stringify(opened));
    const { issues } = session.propose(plan, anIntakeContext({ sourceId: 'policy2023' }), () => {});
    expect(
      issues.filter(({ severity, message }) => severity === 'fault' && !message.includes('不按')),
    ).toEqual([]);
    observations.push(...session.proposed(0, 100).observations.map(({ row }) => row));
    enterprises.push(...session.proposed(0, 100).enterprises.map(({ row }) => row));
  }
  expect(observations.length).toBeGreaterThan(12);
  expect(enterprises).toHaveLength(3);
  const source = { ...result.dataset.sources[0], id: 'policy2023', url: '', link: 'none' };
  const after = await loadPackage(withRows({ sources: [source], observations, enterprises }));
  if (after.kind === 'failed') throw new Error(JSON.stringify(after.issues));
  expect(after.dataset.issues.filter(({ severity }) => severity === 'fault')).toEqual([]);
  expect(after.dataset.observations.length).toBe(result.dataset.observations.length + observations.length);
  expect(after.dataset.enterprises.length).toBe(result.dataset.enterprises.length + 1);
});

test('initials made in the page are nearly always those of the dictionary', async () => {
  const { result } = await loadReal();
  if (result.kind === 'failed') throw new Error('no package');
  const named = [...result.dataset.enterprises, ...result.dataset.parks, ...result.dataset.areas];
  const same = named.filter(({ name, initials }) => initialsOf(name) === initials);
  expect(same.length / named.length).toBeGreaterThan(0.9);
});
