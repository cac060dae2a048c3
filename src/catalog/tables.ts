import { FAMILIES, NATURES, PERIOD_KINDS, PREFERENCES, QUALIFIERS } from './figures.ts';
import { MISSING_REASONS, STANDINGS } from './standings.ts';
import { AREA_KINDS, CATEGORIES, LEVELS, POSITION_QUALITIES, ROLES, SUBJECT_KINDS } from './subjects.ts';

/**
 * The tables of a data package: one declaration for parsing, checking, the descriptor and the row types.
 * Column names are the field names of the code. A blank cell is '' (text), null (number, boolean) or [] (list).
 *
 * `fraction` is a number that may be written `20/3`; `list` is parted by `|`;
 * `date` is YYYY, YYYY-MM or YYYY-MM-DD; `period` follows the row's `periodKind`.
 */
export type ColumnType = 'text' | 'number' | 'integer' | 'fraction' | 'boolean' | 'date' | 'period' | 'list';

export interface Column {
  readonly type: ColumnType;
  readonly title: string;
  readonly required?: true;
  /** Closed list of values. */
  readonly values?: readonly string[];
  /** Table and column a filled cell must be found in. */
  readonly foreign?: readonly [table: string, column: string];
}

export interface Table {
  readonly file: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** May be absent from a package without a fault. */
  readonly optional?: true;
}

const names = <T extends object>(list: T) => Object.keys(list) as (keyof T & string)[];

const text = (title: string) => ({ type: 'text', title }) as const;
const need = (title: string) => ({ type: 'text', title, required: true }) as const;
const num = (title: string) => ({ type: 'number', title }) as const;
const oneOf = <const T extends object>(title: string, list: T) =>
  ({ type: 'text', title, values: names(list) }) as const;
const needOneOf = <const T extends object>(title: string, list: T) =>
  ({ type: 'text', title, required: true, values: names(list) }) as const;
const link = (title: string, table: string, column: string) =>
  ({ type: 'text', title, foreign: [table, column] }) as const;
const needLink = (title: string, table: string, column: string) =>
  ({ type: 'text', title, required: true, foreign: [table, column] }) as const;
const list = (title: string) => ({ type: 'list', title }) as const;
const position = {
  placeCode: link('所在乡镇代码', 'places', 'id'),
  lon: num('经度'),
  lat: num('纬度'),
  positionQuality: needOneOf('位置精度', POSITION_QUALITIES),
} as const;

const observationColumns = {
  id: need('编号'),
  subjectKind: needOneOf('对象类别', SUBJECT_KINDS),
  subjectId: need('对象编号'),
  indicatorId: needLink('指标', 'indicators', 'id'),
  sourceValue: num('来源数值'),
  sourceUnit: text('来源单位'),
  value: num('换算数值'),
  unit: text('换算单位'),
  missingReason: oneOf('缺数原因', MISSING_REASONS),
  nature: needOneOf('性质', NATURES),
  periodKind: needOneOf('期间类别', PERIOD_KINDS),
  period: { type: 'period', title: '期间' },
  qualifier: needOneOf('限定', QUALIFIERS),
  standing: needOneOf('数据性质', STANDINGS),
  standingNote: text('数据性质说明'),
  preferred: oneOf('多说取舍', PREFERENCES),
  preferredReason: text('取舍理由'),
  series: text('系列'),
  alsoSubjectId: text('同时属于对象'),
  alsoIndicatorId: link('同时属于指标', 'indicators', 'id'),
  sourceId: needLink('来源', 'sources', 'id'),
  reportedOn: { type: 'date', title: '见报日期' },
  note: text('说明'),
} as const;

export const TABLES = {
  areas: {
    file: 'areas.csv',
    title: '区域',
    key: ['id'],
    columns: {
      id: need('区划代码'),
      kind: needOneOf('类别', AREA_KINDS),
      name: need('名称'),
      shortName: need('简称'),
      initials: need('拼音首字母'),
      parentId: link('所属区域', 'areas', 'id'),
      seat: text('驻地'),
      seatPlaceId: link('驻地代码', 'places', 'id'),
      areaObservationId: link('面积所据', 'observations', 'id'),
      populationObservationId: link('人口所据', 'observations', 'id'),
      note: text('说明'),
      sourceId: link('来源', 'sources', 'id'),
    },
  },
  sectors: {
    file: 'sectors.csv',
    title: '领域',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      initials: need('拼音首字母'),
      parentId: link('上级领域', 'sectors', 'id'),
      aliases: list('别名'),
      category: needOneOf('类别', CATEGORIES),
      glyph: need('字符'),
      hue: text('色相'),
      policyNamed: { type: 'boolean', title: '方案点名' },
      note: text('说明'),
    },
  },
  towns: {
    file: 'towns.csv',
    title: '专业镇与集群',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      shortName: need('简称'),
      initials: need('拼音首字母'),
      areaId: needLink('所在区域', 'areas', 'id'),
      sectorId: needLink('领域', 'sectors', 'id'),
      category: needOneOf('类别', CATEGORIES),
      level: needOneOf('层级', LEVELS),
      levelStanding: oneOf('层级的数据性质', STANDINGS),
      recognisedYear: { type: 'integer', title: '认定年份' },
      ...position,
      note: text('说明'),
      sourceId: needLink('来源', 'sources', 'id'),
    },
  },
  enterprises: {
    file: 'enterprises.csv',
    title: '企业',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      nameEn: text('英文名'),
      initials: need('拼音首字母'),
      areaId: needLink('所在区域', 'areas', 'id'),
      sectorId: needLink('领域', 'sectors', 'id'),
      townId: link('所属专业镇', 'towns', 'id'),
      parkId: link('所在园区', 'parks', 'id'),
      role: needOneOf('角色', ROLES),
      products: text('产品'),
      ...position,
      note: text('说明'),
      sourceId: needLink('来源', 'sources', 'id'),
    },
  },
  parks: {
    file: 'parks.csv',
    title: '园区',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      initials: need('拼音首字母'),
      areaId: needLink('所在区域', 'areas', 'id'),
      grade: text('级别'),
      parentId: link('上级园区', 'parks', 'id'),
      sectorId: link('主导领域', 'sectors', 'id'),
      sectorIds: { type: 'list', title: '全部领域', foreign: ['sectors', 'id'] },
      leadSectors: text('主导产业原文'),
      ...position,
      note: text('说明'),
      sourceId: needLink('来源', 'sources', 'id'),
    },
  },
  places: {
    file: 'places.csv',
    title: '地名与位置',
    key: ['id'],
    columns: {
      id: need('编号'),
      code: text('统计用区划代码'),
      name: need('名称'),
      kind: {
        type: 'text',
        title: '类别',
        required: true,
        values: [
          'prefecture',
          'county',
          'subdistrict',
          'town',
          'township',
          'pseudo',
          'formerTownship',
          'neighbourSeat',
        ],
      },
      areaId: link('所在区域', 'areas', 'id'),
      lon: num('经度'),
      lat: num('纬度'),
      confidence: {
        type: 'text',
        title: '可信度',
        required: true,
        values: ['high', 'medium', 'low', 'none'],
      },
      source: text('位置来源'),
      sourceRef: text('来源编号'),
      altLon: num('另一来源经度'),
      altLat: num('另一来源纬度'),
      altSource: text('另一位置来源'),
      differenceMetres: num('两来源相差（米）'),
      note: text('说明'),
    },
  },
  indicators: {
    file: 'indicators.csv',
    title: '指标',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      unit: needLink('换算单位', 'units', 'unit'),
      unitLabel: need('单位'),
      definition: need('定义'),
      family: needOneOf('家族', FAMILIES),
      higherIs: {
        type: 'text',
        title: '数值高低的含义',
        required: true,
        values: ['better', 'worse', 'neutral'],
      },
      subjectKinds: { type: 'list', title: '适用对象', required: true, values: names(SUBJECT_KINDS) },
      use: { type: 'text', title: '用途', required: true, values: ['map', 'dossier'] },
      decimals: { type: 'integer', title: '小数位', required: true },
      /** Class breaks for colour, ascending, when the policy or custom sets them. */
      breaks: list('分级界线'),
      /** `sum`: values of parts add up to the whole. `none`: they must not be added. */
      aggregation: { type: 'text', title: '可否相加', required: true, values: ['sum', 'none'] },
      /** True when the value holds for every year, such as an area. */
      lasting: { type: 'boolean', title: '不随年份变化' },
      sectorId: link('领域', 'sectors', 'id'),
      judgedById: link('用于评判', 'indicators', 'id'),
      availability: {
        type: 'text',
        title: '公开情况',
        required: true,
        values: ['actual', 'noActual', 'none'],
      },
      holder: text('可提供单位'),
      holderBasis: text('推定依据'),
      note: text('说明'),
    },
  },
  observations: {
    file: 'observations.csv',
    title: '数据',
    key: ['id'],
    columns: observationColumns,
  },
  sampleObservations: {
    file: 'sample/observations.csv',
    title: '示例数据',
    key: ['id'],
    columns: observationColumns,
    optional: true,
  },
  targets: {
    file: 'targets.csv',
    title: '目标与规定',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      nature: { type: 'text', title: '性质', required: true, values: ['target', 'rule'] },
      /** What is measured: rows counted in a register, or an indicator. Exactly one of the two. */
      registerId: link('计数的名录', 'registers', 'id'),
      indicatorId: link('评判的指标', 'indicators', 'id'),
      /** On whom it is judged; `project` is judged case by case, not here. */
      scopeKind: {
        type: 'text',
        title: '评判对象',
        required: true,
        values: ['city', 'county', 'town', 'project'],
      },
      scopeLevels: { type: 'list', title: '限定层级', values: names(LEVELS) },
      scopeCategories: { type: 'list', title: '限定类别', values: names(CATEGORIES) },
      /** Which rows of the register count. */
      countLevels: { type: 'list', title: '计入层级', values: names(LEVELS) },
      countRoles: { type: 'list', title: '计入角色', values: names(ROLES) },
      direction: { type: 'text', title: '方向', required: true, values: ['atLeast', 'atMost'] },
      sourceValue: { type: 'number', title: '来源数值', required: true },
      sourceUnit: need('来源单位'),
      value: { type: 'number', title: '换算数值', required: true },
      unit: need('换算单位'),
      deadline: { type: 'date', title: '期限' },
      /** The text says 原则上. */
      inPrinciple: { type: 'boolean', title: '原则性要求' },
      clauseId: need('条款'),
      quote: need('条款原文'),
      statedIndicatorId: link('原列指标', 'indicators', 'id'),
      holder: text('可提供单位'),
      sourceId: needLink('来源', 'sources', 'id'),
      note: text('说明'),
    },
  },
  registers: {
    file: 'registers.csv',
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
  brands: {
    file: 'brands.csv',
    title: '品牌与地理标志',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      townId: link('所属专业镇', 'towns', 'id'),
      areaId: needLink('所在区域', 'areas', 'id'),
      kind: need('类别'),
      kindLabel: need('类别名称'),
      year: { type: 'integer', title: '年份' },
      status: {
        type: 'text',
        title: '状态',
        required: true,
        values: ['registered', 'unverified', 'planned', 'announced', 'listed'],
      },
      sourceId: link('来源', 'sources', 'id'),
      note: text('说明'),
    },
  },
  sources: {
    file: 'sources.csv',
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
  units: {
    file: 'units.csv',
    title: '单位换算',
    key: ['unitLabel', 'unit', 'dimension'],
    columns: {
      unitLabel: need('单位'),
      unit: need('换算单位'),
      factor: { type: 'fraction', title: '换算系数', required: true },
      dimension: need('量纲'),
      note: text('说明'),
    },
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

type Cell<C> = C extends { type: 'list'; values: readonly (infer V)[] }
  ? readonly V[]
  : C extends { type: 'list' }
    ? readonly string[]
    : C extends { type: 'number' | 'integer' | 'fraction'; required: true }
      ? number
      : C extends { type: 'number' | 'integer' | 'fraction' }
        ? number | null
        : C extends { type: 'boolean'; required: true }
          ? boolean
          : C extends { type: 'boolean' }
            ? boolean | null
            : C extends { required: true; values: readonly (infer V)[] }
              ? V
              : C extends { values: readonly (infer V)[] }
                ? V | ''
                : string;

/** One parsed row of a table. */
export type RowOf<T extends TableName> = {
  readonly [K in keyof (typeof TABLES)[T]['columns']]: Cell<(typeof TABLES)[T]['columns'][K]>;
};
