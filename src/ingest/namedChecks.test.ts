import { describe, expect, test } from 'vitest';
import { CHECKS, type CheckId, type Issue } from '#catalog/issues.ts';
import { issuesOf, ofCheck } from '../../test/builders/loaded.ts';
import { MINIMAL_COUNTIES } from '../../test/builders/minimalPackage.ts';
import { aPackage, type PackageBuilder } from '../../test/builders/packageBuilder.ts';

type Place = readonly [file: string, line: number | null, column: string | null];

interface Case {
  readonly check: CheckId;
  readonly name: string;
  readonly alter: (builder: PackageBuilder) => unknown;
  readonly at: Place;
  readonly says: string;
  readonly right?: string;
  readonly severity?: Issue['severity'];
}

const OBSERVATIONS = 'observations.csv';
const SAMPLE = 'sample/observations.csv';
const COUNTIES = 'geo/counties.geojson';
const [first, second] = MINIMAL_COUNTIES.features;
const counties = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const withRing = (coordinates: unknown) => ({ ...second, geometry: { type: 'Polygon', coordinates } });

const CASES: readonly Case[] = [
  {
    check: 'reachable',
    name: 'a file that is not there',
    alter: (p) => p.lost('brands.csv'),
    at: ['brands.csv', null, null],
    says: 'HTTP 404',
  },
  {
    check: 'encoding',
    name: 'bytes that are no text',
    alter: (p) => p.file('brands.csv', new Uint8Array([0xff, 0xff, 0x80, 0x81])),
    at: ['brands.csv', null, null],
    says: '文字编码认不出',
  },
  {
    check: 'encoding',
    name: 'an Excel workbook',
    alter: (p) => p.file('brands.csv', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])),
    at: ['brands.csv', null, null],
    says: 'Excel 工作簿',
    right: 'CSV UTF-8',
  },
  {
    check: 'descriptor',
    name: 'fields that are not the columns',
    alter: (p) =>
      p.describe((d) => ({
        ...d,
        resources: (d.resources as { name: string }[]).map((r) =>
          r.name === 'brands' ? { ...r, schema: { fields: [{ name: 'id' }, { name: 'odd' }] } } : r,
        ),
      })),
    at: ['datapackage.json', null, 'resources.brands.schema.fields'],
    says: '多出或重复 odd',
    right: 'townId',
  },
  {
    check: 'headers',
    name: 'a column under another name',
    alter: (p) => p.header('brands', (h) => h.map((name) => (name === 'areaId' ? 'area_id' : name))),
    at: ['brands.csv', 1, 'areaId'],
    says: '表头里有“area_id”，是不是它',
  },
  {
    check: 'types',
    name: 'a required cell left blank',
    alter: (p) => p.set('towns', 0, { name: '' }),
    at: ['towns.csv', 2, 'name'],
    says: 'name（名称）是空的',
  },
  {
    check: 'types',
    name: 'class breaks that do not ascend',
    alter: (p) => p.set('indicators', 0, { breaks: '10|5' }),
    at: ['indicators.csv', 2, 'breaks'],
    says: '分级界线',
  },
  {
    check: 'units',
    name: 'a wrong conversion, with the right value',
    alter: (p) => p.set('observations', 0, { value: '6.2' }),
    at: [OBSERVATIONS, 2, 'value'],
    says: '620000 万元 换算成 yiYuan 应为 62',
    right: '62',
  },
  {
    check: 'units',
    name: 'a unit that is not the indicator’s',
    alter: (p) => p.set('observations', 0, { sourceUnit: '%', unit: 'percent', value: '620000' }),
    at: [OBSERVATIONS, 2, 'unit'],
    says: '换算单位是 yiYuan',
    right: 'yiYuan',
  },
  {
    check: 'units',
    name: 'an unknown source unit',
    alter: (p) => p.set('targets', 0, { sourceUnit: '座' }),
    at: ['targets.csv', 2, 'sourceUnit'],
    says: '没有从“座”到“count”的换算',
    right: '个',
  },
  {
    check: 'units',
    name: 'neither a value nor a reason',
    alter: (p) => p.set('observations', 0, { sourceValue: '', value: '' }),
    at: [OBSERVATIONS, 2, 'value'],
    says: '既没有数值，也没有缺数原因',
  },
  {
    check: 'unique',
    name: 'an id used twice, across facts and sample too',
    alter: (p) => p.copy('towns', 0, {}).set('sampleObservations', 0, { id: 'o1' }),
    at: [SAMPLE, 2, 'id'],
    says: '“o1”与observations.csv 第 2 行重复',
  },
  {
    check: 'foreignKeys',
    name: 'an unknown town',
    alter: (p) => p.set('enterprises', 0, { townId: 'nowhere' }),
    at: ['enterprises.csv', 2, 'townId'],
    says: '“nowhere”在 towns.csv 里查不到，此格按空白处理',
    right: 'huairen-taoci',
  },
  {
    check: 'foreignKeys',
    name: 'one unknown item in a list',
    alter: (p) => p.set('parks', 0, { sectorIds: 'ceramics|steel' }),
    at: ['parks.csv', 2, 'sectorIds'],
    says: '“steel”',
  },
  {
    check: 'foreignKeys',
    name: 'a sector that is above itself',
    alter: (p) => p.set('sectors', 0, { parentId: 'tableware' }),
    at: ['sectors.csv', 2, 'parentId'],
    says: '绕了一圈又回到自己',
  },
  {
    check: 'foreignKeys',
    name: 'a figure of an unknown firm',
    alter: (p) => p.set('observations', 0, { subjectKind: 'enterprise' }),
    at: [OBSERVATIONS, 2, 'subjectId'],
    says: '“huairen-taoci”在 enterprises.csv 里查不到',
  },
  {
    check: 'areas',
    name: 'an unknown county code',
    alter: (p) => p.set('towns', 0, { areaId: '140699' }),
    at: ['towns.csv', 2, 'areaId'],
    says: '“140699”在 areas.csv 里查不到',
    right: '140600、140602、140681、140671',
  },
  {
    check: 'areas',
    name: 'a figure of an unknown county',
    alter: (p) => p.set('observations', 1, { subjectId: '140699' }),
    at: [OBSERVATIONS, 3, 'subjectId'],
    says: '查不到',
    right: '140681',
  },
  {
    check: 'areas',
    name: 'a zone called a county',
    alter: (p) => p.set('observations', 1, { subjectId: '140671' }),
    at: [OBSERVATIONS, 3, 'subjectKind'],
    says: '140671 的类别是 zone',
    right: 'zone',
  },
  {
    check: 'positions',
    name: 'a place in another county',
    alter: (p) => p.set('places', 0, { lon: '112.5' }),
    at: ['places.csv', 2, 'lon'],
    says: '位置落在朔城区，不在 140681 境内',
  },
  {
    check: 'periods',
    name: 'a month that does not exist',
    alter: (p) => p.set('observations', 0, { periodKind: 'asof', period: '2023-13' }),
    at: [OBSERVATIONS, 2, 'period'],
    says: '“2023-13”不合 asof 的写法',
    right: '2021-12',
  },
  {
    check: 'periods',
    name: 'a span that ends before it begins',
    alter: (p) => p.set('observations', 0, { periodKind: 'cumulative', period: '2023..2021' }),
    at: [OBSERVATIONS, 2, 'period'],
    says: 'cumulative',
  },
  {
    check: 'periods',
    name: 'a period given where it is unknown',
    alter: (p) => p.set('observations', 0, { periodKind: 'unknown' }),
    at: [OBSERVATIONS, 2, 'period'],
    says: 'unknown',
    right: '留空',
  },
  {
    check: 'periods',
    name: 'a date after the report',
    alter: (p) => p.set('observations', 0, { periodKind: 'asof', period: '2024-04' }),
    at: [OBSERVATIONS, 2, 'period'],
    says: '晚于见报日期',
    severity: 'warning',
  },
  {
    check: 'natures',
    name: 'a rule of the policy among the figures',
    alter: (p) => p.set('observations', 1, { sourceId: 'policy' }),
    at: [OBSERVATIONS, 3, 'sourceId'],
    says: '目标和规定不是数据',
    right: 'targets.csv',
  },
  {
    check: 'natures',
    name: 'a nature that is not one',
    alter: (p) => p.set('observations', 0, { nature: 'real' }),
    at: [OBSERVATIONS, 2, 'nature'],
    says: '“real”',
    right: 'actual、target',
  },
  {
    check: 'natures',
    name: 'a target judged by two things',
    alter: (p) => p.set('targets', 0, { indicatorId: 'gdpGrowth', unit: 'percent', sourceUnit: '%' }),
    at: ['targets.csv', 2, 'registerId'],
    says: '名录和指标都写了',
  },
  {
    check: 'rivals',
    name: 'two figures preferred',
    alter: (p) =>
      p
        .set('observations', 0, { preferred: 'yes', preferredReason: '理由' })
        .copy('observations', 0, { id: 'o3', sourceValue: '630000', value: '63' }),
    at: [OBSERVATIONS, 4, 'preferred'],
    says: '第 2、4 行',
    right: '至多一行 yes',
  },
  {
    check: 'rivals',
    name: 'figures that disagree, unmarked',
    alter: (p) => p.copy('observations', 0, { id: 'o3', sourceValue: '630000', value: '63' }),
    at: [OBSERVATIONS, 4, 'preferred'],
    says: '与第 2 行说的是同一件事而数值不同',
    severity: 'warning',
  },
  {
    check: 'rivals',
    name: 'a choice without a reason',
    alter: (p) => p.set('observations', 0, { preferred: 'no' }),
    at: [OBSERVATIONS, 2, 'preferredReason'],
    says: '没有写理由',
    severity: 'warning',
  },
  {
    check: 'standings',
    name: 'official by a newspaper',
    alter: (p) => p.set('observations', 0, { standing: 'official' }),
    at: [OBSERVATIONS, 2, 'standing'],
    says: '写作官方',
    severity: 'warning',
  },
  {
    check: 'standings',
    name: 'a town level official by a newspaper',
    alter: (p) => p.set('towns', 0, { levelStanding: 'official' }),
    at: ['towns.csv', 2, 'levelStanding'],
    says: '写作官方',
    severity: 'warning',
  },
  {
    check: 'sources',
    name: 'a source that is not listed',
    alter: (p) => p.set('brands', 0, { sourceId: 'hearsay' }),
    at: ['brands.csv', 2, 'sourceId'],
    says: '“hearsay”在 sources.csv 里查不到',
  },
  {
    check: 'sources',
    name: 'a source without a name',
    alter: (p) => p.set('sources', 0, { publisher: '未知' }),
    at: ['sources.csv', 2, 'publisher'],
    says: '发布者等于没写',
    severity: 'warning',
  },
  {
    check: 'sources',
    name: 'a date of report that is not the source’s',
    alter: (p) => p.set('observations', 0, { reportedOn: '2024-03-03' }),
    at: [OBSERVATIONS, 2, 'reportedOn'],
    says: '不一致',
    severity: 'warning',
  },
  {
    check: 'links',
    name: 'a link that runs script',
    alter: (p) => p.set('sources', 1, { url: 'javascript:alert(1)' }),
    at: ['sources.csv', 3, 'url'],
    says: '不是网页地址',
    right: 'https://',
  },
  {
    check: 'links',
    name: 'a host that is not listed',
    alter: (p) => p.set('sources', 0, { url: 'https://www.example.cn.evil.com/' }),
    at: ['sources.csv', 2, 'url'],
    says: '网站 www.example.cn.evil.com 不在允许链接之列',
    right: 'www.example.cn',
  },
  {
    check: 'links',
    name: 'a link without https',
    alter: (p) => p.set('sources', 0, { url: 'http://www.example.cn/' }),
    at: ['sources.csv', 2, 'url'],
    says: '链接不是 https',
  },
  {
    check: 'shares',
    name: 'a share above a hundred',
    alter: (p) => p.set('sampleObservations', 0, { value: '140', sourceValue: '140' }),
    at: [SAMPLE, 2, 'value'],
    says: '百分比 140 超出 0 到 100',
  },
  {
    check: 'sample',
    name: 'a sample value among the facts',
    alter: (p) => p.set('observations', 0, { standing: 'sample' }),
    at: [OBSERVATIONS, 2, 'standing'],
    says: '混在正式数据里',
    right: SAMPLE,
  },
  {
    check: 'sample',
    name: 'a fact among the sample values',
    alter: (p) => p.set('sampleObservations', 0, { sourceId: 'press' }),
    at: [SAMPLE, 2, 'sourceId'],
    says: '只能有示例数据',
  },
  {
    check: 'sample',
    name: 'a town by sample',
    alter: (p) => p.set('towns', 0, { sourceId: 'sample' }),
    at: ['towns.csv', 2, 'sourceId'],
    says: '必须真实',
  },
  {
    check: 'outlines',
    name: 'a county without an outline',
    alter: (p) => p.file(COUNTIES, counties(first)),
    at: [COUNTIES, null, null],
    says: '缺少怀仁市（140681）的边界',
  },
  {
    check: 'outlines',
    name: 'an open ring',
    alter: (p) =>
      p.file(
        COUNTIES,
        counties(
          first,
          withRing([
            [
              [113, 39],
              [114, 39],
              [114, 40],
              [113, 40],
            ],
          ]),
        ),
      ),
    at: [COUNTIES, null, 'features[1]'],
    says: '“怀仁市”：环线没有闭合',
  },
  {
    check: 'outlines',
    name: 'projected coordinates',
    alter: (p) =>
      p.file(
        COUNTIES,
        counties(
          first,
          withRing([
            [
              [500000, 4e6],
              [1, 1],
              [2, 2],
              [500000, 4e6],
            ],
          ]),
        ),
      ),
    at: [COUNTIES, null, 'features[1]'],
    says: '不是 WGS-84',
  },
];

describe('each named check', () => {
  test.each(CASES)('$check: $name', async ({ check, alter, at, says, right, severity = 'fault' }) => {
    const builder = aPackage();
    alter(builder);
    const issues = ofCheck(await issuesOf(builder), check);
    const [file, line, column] = at;
    const match = issues.find((i) => i.file === file && i.line === line && i.column === column);
    expect(match, JSON.stringify(issues, null, 1)).toMatchObject({ severity });
    expect(match?.message).toContain(says);
    expect(match?.expected).toContain(right ?? '');
    if (severity === 'warning') expect(issues.every((i) => i.severity === 'warning')).toBe(true);
  });

  test('has a case', () => {
    expect(Object.keys(CHECKS).filter((check) => !CASES.some((c) => c.check === check))).toEqual([]);
  });

  test('lets growth below zero stand, and a figure by the zone inside its county', async () => {
    expect(await issuesOf(aPackage())).toEqual([]);
  });
});
