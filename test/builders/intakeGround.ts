import type { IntakeContext, IntakeGround } from '#domain/intake.ts';
import { aDataset, anIndicator } from './datasetBuilder.ts';
import { square } from './geojsonBuilder.ts';

const unit = (unitLabel: string, of: string, factor: number, note = '') => ({
  id: '',
  unitLabel,
  unit: of,
  factor,
  dimension: of,
  note,
});

const UNITS = [
  unit('亿元', 'yiYuan', 1),
  unit('万元', 'yiYuan', 1e-4),
  unit('元', 'yiYuan', 1e-8),
  unit('亩', 'mu', 1),
  unit('公顷', 'mu', 15),
  unit('平方公里', 'mu', 1500),
  unit('平方米', 'mu', 3 / 2000),
  unit('吨标准煤', 'tce', 1),
  unit('万吨标准煤', 'tce', 1e4),
  unit('万千瓦时', 'tce', 1.229, '当量值：0.1229千克标准煤/千瓦时'),
  unit('万只', 'wanHead', 1),
  unit('只', 'wanHead', 1e-4),
  unit('亿件/年', 'yiPiecePerYear', 1),
  unit('亿件', 'yiPiece', 1),
  unit('件', 'yiPiece', 1e-8),
  unit('人', 'person', 1),
  unit('万人', 'person', 1e4),
  unit('%', 'percent', 1),
  unit('‰', 'percent', 0.1),
  unit('家', 'count', 1),
];

const INDICATORS = [
  anIndicator({ id: 'outputValue', name: '主导产业产值', subjectKinds: ['town', 'enterprise'] }),
  anIndicator({ id: 'revenue', name: '营业收入', subjectKinds: ['town', 'enterprise'] }),
  anIndicator({ id: 'gdp', name: '地区生产总值', subjectKinds: ['city', 'county'] }),
  anIndicator({
    id: 'siteArea',
    name: '占地面积',
    unit: 'mu',
    unitLabel: '亩',
    subjectKinds: ['enterprise', 'park'],
    lasting: true,
  }),
  anIndicator({
    id: 'landUsed',
    name: '已用建设用地指标',
    unit: 'mu',
    unitLabel: '亩',
    subjectKinds: ['county', 'zone', 'park'],
  }),
  anIndicator({
    id: 'energyUse',
    name: '能源消费量',
    unit: 'tce',
    unitLabel: '吨标准煤',
    subjectKinds: ['city', 'county', 'enterprise', 'zone'],
  }),
  anIndicator({
    id: 'sheepRaised',
    name: '羊饲养量',
    unit: 'wanHead',
    unitLabel: '万只',
    subjectKinds: ['county', 'town'],
  }),
  anIndicator({
    id: 'ceramicsProduction',
    name: '日用瓷产量',
    unit: 'yiPiece',
    unitLabel: '亿件',
    subjectKinds: ['county', 'town'],
  }),
  anIndicator({
    id: 'ceramicsCapacity',
    name: '日用瓷产能',
    unit: 'yiPiecePerYear',
    unitLabel: '亿件/年',
    subjectKinds: ['county', 'town', 'enterprise'],
  }),
  anIndicator({
    id: 'employment',
    name: '主导产业从业人员',
    unit: 'person',
    unitLabel: '人',
    subjectKinds: ['town'],
  }),
  anIndicator({
    id: 'localLabourShare',
    name: '本地员工占比',
    unit: 'percent',
    unitLabel: '%',
    subjectKinds: ['town', 'county'],
  }),
  anIndicator({
    id: 'enterpriseCount',
    name: '主导产业企业数',
    unit: 'count',
    unitLabel: '家',
    subjectKinds: ['town', 'county'],
  }),
];

/** The counties as squares a third of a degree wide, side by side, all about one place. */
const county = (id: string, name: string, west: number, south: number) => ({
  type: 'Feature' as const,
  properties: { id, name },
  geometry: { type: 'Polygon' as const, coordinates: [square(west, south, 0.3)] },
});

/** A package as far as the coming in of tables needs one. */
export function anIntakeGround(): IntakeGround {
  const dataset = aDataset({
    units: UNITS,
    indicators: INDICATORS,
    sectors: [
      { id: 'ceramics', name: '陶瓷', aliases: ['日用瓷', '建筑陶瓷'] },
      { id: 'dairy', name: '乳品', aliases: ['乳制品', '奶制品'] },
      { id: 'sheep', name: '肉羊', aliases: ['羊肉'] },
      { id: 'lamb', name: '羔羊肉', aliases: [] },
    ],
    towns: [
      {
        id: 'huairen-taoci',
        name: '怀仁陶瓷专业镇',
        shortName: '怀仁陶瓷',
        areaId: '140681',
        sectorId: 'ceramics',
      },
      { id: 'shanyin-rupin', name: '山阴乳品', shortName: '山阴乳品', areaId: '140621', sectorId: 'dairy' },
    ],
    enterprises: [
      {
        id: 'huaiyi',
        name: '怀仁市怀益瓷业科技有限公司',
        areaId: '140681',
        sectorId: 'ceramics',
        sourceId: 'old',
      },
      {
        id: 'gucheng',
        name: '山西古城乳业集团有限公司',
        areaId: '140621',
        sectorId: 'dairy',
        sourceId: 'old',
      },
      { id: 'dongxing', name: '东兴陶瓷', areaId: '140681', sectorId: 'ceramics', sourceId: 'old' },
    ],
    parks: [{ id: 'jinshatan', name: '怀仁金沙滩陶瓷产业园区', areaId: '140681', sourceId: 'old' }],
    places: [
      {
        id: '140681101',
        code: '140681101',
        name: '金沙滩镇',
        kind: 'town',
        areaId: '140681',
        lon: 113.05,
        lat: 39.75,
      },
      {
        id: '140681102',
        code: '140681102',
        name: '毛家皂镇',
        kind: 'town',
        areaId: '140681',
        lon: null,
        lat: null,
      },
      {
        id: '140621102',
        code: '140621102',
        name: '古城镇',
        kind: 'town',
        areaId: '140621',
        lon: 112.93,
        lat: 39.44,
      },
    ],
  });
  return {
    ...dataset,
    counties: {
      type: 'FeatureCollection',
      features: [
        county('140681', '怀仁市', 113, 39.7),
        county('140621', '山阴县', 112.7, 39.4),
        county('140602', '朔城区', 112.3, 39.2),
      ],
    },
  };
}

export const anIntakeContext = (given: Partial<IntakeContext> = {}): IntakeContext => ({
  file: '报表.csv',
  sourceId: 'gxj2024',
  standing: 'official',
  reportedOn: '2024-03',
  ...given,
});
