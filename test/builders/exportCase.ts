import type { DatasetInput } from './datasetBuilder.ts';
import { aDataset, anIndicator, anObservation } from './datasetBuilder.ts';

export const STAMP = { id: 'x-1', madeOn: '2026-03-15' };

/** Three towns of two counties: one measured, one sample, one nobody has reported; a firm with a point and one without. */
export const anExportCase = (given: DatasetInput = {}) =>
  aDataset({
    sectors: [{ id: 'ceramics', name: '陶瓷', category: 'manufacturing' }],
    indicators: [
      anIndicator({ definition: '全年产值' }),
      anIndicator({ id: 'enterpriseCount', name: '企业数', unitLabel: '家', decimals: 0 }),
    ],
    towns: [
      { id: 'huairen', name: '怀仁陶瓷专业镇', shortName: '怀仁陶瓷', level: 'provincial', sourceId: 's1' },
      { id: 'yingxian', name: '应县陶瓷专业镇', shortName: '应县陶瓷', areaId: '140622', sourceId: 's1' },
      { id: 'youyu', name: '右玉羔羊肉', shortName: '右玉羔羊肉', areaId: '140623', sourceId: 's1' },
    ],
    enterprises: [
      { id: 'e1', name: '=甲公司', positionQuality: 'exact', lon: 113.1234567, lat: 39.5, sourceId: 's1' },
      { id: 'e2', name: '乙公司', products: '日用瓷', sourceId: 's1' },
    ],
    observations: [anObservation({ subjectId: 'huairen', value: 62.35, qualifier: 'about', sourceId: 's2' })],
    sampleObservations: [
      anObservation({ subjectId: 'yingxian', value: 12, standing: 'sample', sourceId: 's3' }),
    ],
    targets: [
      {
        id: 't1',
        name: '省级专业镇',
        registerId: 'towns',
        scopeKind: 'city',
        countLevels: ['provincial'],
        value: 2,
        sourceValue: 2,
        clauseId: '2.1',
        quote: '省级专业镇 2 个',
        sourceId: 's1',
      },
    ],
    registers: [{ id: 'towns', name: '专业镇名单', complete: false }],
    sources: [
      { id: 's1', title: '方案', publisher: '市政府', link: 'original', url: 'https://example.gov.cn/1' },
      { id: 's2', title: '公报', publisher: '统计局', link: 'mirror', url: 'https://mirror.example/2' },
      { id: 's3', title: '示例', publisher: '本系统', link: 'none' },
      { id: 's4', title: '没有用到的', publisher: '某社', link: 'none' },
    ],
    ...given,
  });
