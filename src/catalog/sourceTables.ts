import { need, needLink, type Table, text } from './column.ts';
import { TABLE_FILES } from './packageFiles.ts';

/** What figures rest on: sources and registers. */
export const SOURCE_TABLES = {
  sources: {
    file: TABLE_FILES.sources,
    title: '来源',
    key: ['id'],
    columns: {
      id: need('编号'),
      title: need('标题'),
      originalTitle: text('原标题'),
      publisher: need('发布者'),
      originalPublisher: text('发布者原名'),
      publisherKind: {
        type: 'text',
        title: '发布者类别',
        required: true,
        values: ['government', 'media', 'industry', 'encyclopedia', 'company', 'blog', 'none'],
      },
      date: { type: 'date', title: '日期' },
      url: text('地址'),
      /** original: shown as a link (https, listed host). address: original page known by http only, shown as text. */
      link: {
        type: 'text',
        title: '链接方式',
        required: true,
        values: ['original', 'address', 'mirror', 'none'],
      },
      reliability: {
        type: 'text',
        title: '可靠程度',
        required: true,
        values: ['official', 'media', 'industry', 'encyclopedia', 'sample'],
      },
      note: text('说明'),
    },
  },
  registers: {
    file: TABLE_FILES.registers,
    title: '名录',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      complete: { type: 'boolean', title: '是否完整', required: true },
      asOf: { type: 'date', title: '截至' },
      why: need('说明'),
      holder: text('可提供单位'),
      holderBasis: text('推定依据'),
      sourceId: needLink('来源', 'sources', 'id'),
      note: text('备注'),
    },
  },
} as const satisfies Record<string, Table>;
