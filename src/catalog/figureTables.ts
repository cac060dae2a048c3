import { link, list, names, need, needLink, needOneOf, num, oneOf, type Table, text } from './column.ts';
import { FAMILIES, NATURES, PERIOD_KINDS, PREFERENCES, QUALIFIERS } from './figures.ts';
import { TABLE_FILES } from './packageFiles.ts';
import { STANDINGS, STATED_REASONS } from './standings.ts';
import { CATEGORIES, LEVELS, ROLES, SUBJECT_KINDS } from './subjects.ts';

const observationColumns = {
  id: need('编号'),
  subjectKind: needOneOf('对象类别', SUBJECT_KINDS),
  subjectId: need('对象编号'),
  indicatorId: needLink('指标', 'indicators', 'id'),
  sourceValue: num('来源数值'),
  sourceUnit: text('来源单位'),
  value: num('换算数值'),
  unit: text('换算单位'),
  missingReason: oneOf('缺数原因', STATED_REASONS),
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
  /** Left out of the public edition. */
  internal: { type: 'boolean', title: '仅供内部' },
} as const;

/** Figures and what they are measured by: indicators, observations, targets, units. */
export const FIGURE_TABLES = {
  indicators: {
    file: TABLE_FILES.indicators,
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
    file: TABLE_FILES.observations,
    title: '数据',
    key: ['id'],
    columns: observationColumns,
  },
  sampleObservations: {
    file: TABLE_FILES.sampleObservations,
    title: '示例数据',
    key: ['id'],
    columns: observationColumns,
    optional: true,
  },
  targets: {
    file: TABLE_FILES.targets,
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
  units: {
    file: TABLE_FILES.units,
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
