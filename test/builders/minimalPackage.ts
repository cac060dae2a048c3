import type { CoreTableName, RowOf } from '#catalog/tables.ts';

/** Rows by their typed columns; columns left out are blank, or filled by the builder when required. */
type CoreRowsInput = { readonly [T in CoreTableName]: readonly Partial<RowOf<T>>[] };

/** One or two rows of each table that agree with each other: a city, two counties and the zone inside the first. */
export const MINIMAL_ROWS: CoreRowsInput = {
  areas: [
    { id: '140600', kind: 'city', name: '朔州市', shortName: '朔州', initials: 'sz' },
    { id: '140602', kind: 'county', name: '朔城区', shortName: '朔城', initials: 'scq', parentId: '140600' },
    { id: '140681', kind: 'county', name: '怀仁市', shortName: '怀仁', initials: 'hrs', parentId: '140600' },
    { id: '140671', kind: 'zone', name: '开发区', shortName: '开发区', initials: 'kfq', parentId: '140602' },
  ],
  sectors: [
    {
      id: 'ceramics',
      name: '陶瓷',
      initials: 'tc',
      category: 'manufacturing',
      glyph: '瓷',
      policyNamed: true,
    },
    {
      id: 'tableware',
      name: '日用瓷',
      initials: 'ryc',
      category: 'manufacturing',
      glyph: '碗',
      parentId: 'ceramics',
    },
  ],
  towns: [
    {
      id: 'huairen-taoci',
      name: '怀仁陶瓷专业镇',
      areaId: '140681',
      sectorId: 'ceramics',
      category: 'manufacturing',
      level: 'provincial',
      positionQuality: 'county',
      sourceId: 'press',
    },
  ],
  enterprises: [
    {
      id: 'zunyi',
      name: '尊屹陶瓷',
      areaId: '140681',
      sectorId: 'ceramics',
      townId: 'huairen-taoci',
      role: 'leading',
      placeCode: '140681100',
      positionQuality: 'township',
      sourceId: 'press',
    },
    {
      id: 'exact-firm',
      name: '有坐标的企业',
      areaId: '140671',
      sectorId: 'ceramics',
      role: 'unstated',
      lon: 112.5,
      lat: 39.5,
      positionQuality: 'exact',
      sourceId: 'press',
    },
  ],
  parks: [
    {
      id: 'park',
      name: '陶瓷园区',
      areaId: '140681',
      sectorId: 'ceramics',
      sectorIds: ['ceramics', 'tableware'],
      positionQuality: 'county',
      sourceId: 'press',
    },
  ],
  places: [
    {
      id: '140681100',
      name: '云中镇',
      kind: 'town',
      areaId: '140681',
      lon: 113.5,
      lat: 39.5,
      confidence: 'high',
    },
    { id: '140602001', name: '北城街道', kind: 'subdistrict', areaId: '140602', confidence: 'none' },
  ],
  indicators: [
    {
      id: 'outputValue',
      name: '产值',
      unit: 'yiYuan',
      unitLabel: '亿元',
      decimals: 1,
      subjectKinds: ['town', 'county'],
    },
    {
      id: 'workerShare',
      name: '就业占比',
      unit: 'percent',
      unitLabel: '%',
      decimals: 1,
      subjectKinds: ['town'],
    },
    { id: 'gdpGrowth', name: '增速', unit: 'percent', unitLabel: '%', decimals: 1, subjectKinds: ['county'] },
  ],
  observations: [
    {
      id: 'o1',
      subjectKind: 'town',
      subjectId: 'huairen-taoci',
      indicatorId: 'outputValue',
      sourceValue: 620000,
      sourceUnit: '万元',
      value: 62,
      unit: 'yiYuan',
      nature: 'actual',
      periodKind: 'year',
      period: '2023',
      qualifier: 'exact',
      standing: 'reported',
      sourceId: 'press',
      reportedOn: '2024-03-02',
    },
    {
      id: 'o2',
      subjectKind: 'county',
      subjectId: '140681',
      indicatorId: 'gdpGrowth',
      sourceValue: -3.5,
      sourceUnit: '%',
      value: -3.5,
      unit: 'percent',
      nature: 'actual',
      periodKind: 'halfyear',
      period: '2023H1',
      qualifier: 'exact',
      standing: 'official',
      sourceId: 'bulletin',
    },
  ],
  sampleObservations: [
    {
      id: 's1',
      subjectKind: 'town',
      subjectId: 'huairen-taoci',
      indicatorId: 'workerShare',
      sourceValue: 40,
      sourceUnit: '%',
      value: 40,
      unit: 'percent',
      nature: 'actual',
      periodKind: 'year',
      period: '2023',
      qualifier: 'exact',
      standing: 'sample',
      sourceId: 'sample',
    },
  ],
  targets: [
    {
      id: 'provincial-towns',
      name: '省级专业镇数',
      nature: 'target',
      registerId: 'provincialTowns',
      scopeKind: 'city',
      direction: 'atLeast',
      sourceValue: 2,
      sourceUnit: '个',
      value: 2,
      unit: 'count',
      deadline: '2025',
      clauseId: '1.2',
      quote: '省级专业镇达到 2 个。',
      sourceId: 'policy',
    },
  ],
  registers: [
    { id: 'provincialTowns', name: '省级专业镇', complete: false, asOf: '2024-12-02', sourceId: 'press' },
  ],
  brands: [
    {
      id: 'brand',
      name: '怀仁陶瓷',
      areaId: '140681',
      status: 'registered',
      sourceId: 'press',
      townId: 'huairen-taoci',
    },
  ],
  sources: [
    {
      id: 'press',
      title: '陶瓷之乡',
      publisher: '日报',
      publisherKind: 'media',
      date: '2024-03-02',
      url: 'https://www.example.cn/a.html',
      link: 'original',
      reliability: 'media',
    },
    {
      id: 'bulletin',
      title: '统计公报',
      publisher: '统计局',
      publisherKind: 'government',
      url: 'http://tjj.example.cn/1',
      link: 'address',
      reliability: 'official',
    },
    {
      id: 'policy',
      title: '实施方案',
      publisher: '市政府',
      publisherKind: 'government',
      link: 'none',
      reliability: 'official',
    },
    {
      id: 'sample',
      title: '示例',
      publisher: '本系统',
      publisherKind: 'none',
      link: 'none',
      reliability: 'sample',
    },
  ],
  units: [
    { unitLabel: '亿元', unit: 'yiYuan', factor: 1, dimension: 'money' },
    { unitLabel: '万元', unit: 'yiYuan', factor: 0.0001, dimension: 'money' },
    { unitLabel: '%', unit: 'percent', factor: 1, dimension: 'ratio' },
    { unitLabel: '个', unit: 'count', factor: 1, dimension: 'count' },
  ],
};

const square = (west: number) => [
  [
    [west, 39],
    [west + 1, 39],
    [west + 1, 40],
    [west, 40],
    [west, 39],
  ],
];

const county = (id: string, name: string, west: number) => ({
  type: 'Feature',
  properties: { id, name },
  geometry: { type: 'Polygon', coordinates: square(west) },
});

export const MINIMAL_COUNTIES = {
  type: 'FeatureCollection',
  features: [county('140602', '朔城区', 112), county('140681', '怀仁市', 113)],
};

export const MINIMAL_NEIGHBOURS = { type: 'FeatureCollection', features: [county('140200', '大同市', 114)] };
