import type { FaultCase } from './faultCase.ts';
import { MINIMAL_COUNTIES } from './minimalPackage.ts';

const OBSERVATIONS = 'observations.csv';
const SAMPLE = 'sample/observations.csv';
const COUNTIES = 'geo/counties.geojson';
const [first, second] = MINIMAL_COUNTIES.features;
const counties = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const withRing = (coordinates: unknown) => ({ ...second, geometry: { type: 'Polygon', coordinates } });

/** Faults of files, registers, references, places and sources. */
export const PACKAGE_FAULTS: readonly FaultCase[] = [
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
