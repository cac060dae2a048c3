import { link, list, names, need, needLink, needOneOf, num, oneOf, type Table, text } from './column.ts';
import { TABLE_FILES } from './packageFiles.ts';
import {
  CLAUSE_KINDS,
  CONDITION_KINDS,
  CONDITION_RULES,
  DEPARTMENT_KINDS,
  DUTY_ROLES,
  EVIDENCE_KINDS,
  FINDINGS,
  ITEM_KINDS,
  PROVISION_KINDS,
  RECIPIENTS,
  RHYTHMS,
} from './policy.ts';
import { STANDINGS } from './standings.ts';
import { CATEGORIES, LEVELS, ROLES } from './subjects.ts';

const links = (title: string, table: string, column: string) =>
  ({ type: 'list', title, foreign: [table, column] }) as const;

/** The policy as data. Read after the rest of the package, since the first map does not need it. */
export const POLICY_TABLES = {
  /** The whole text in order: parts, items, sentences, brackets. Written by `npm run data:policy`. */
  clauses: {
    file: TABLE_FILES.clauses,
    title: '条款',
    key: ['id'],
    columns: {
      /** `3` a part, `3.10` an item, `3.10.2` its second sentence, `3.10.duty` its bracket. */
      id: need('编号'),
      parentId: link('上级条款', 'clauses', 'id'),
      kind: needOneOf('类别', CLAUSE_KINDS),
      /** As printed: `三、`, `（十）`; blank for sentences. */
      marker: text('序号'),
      /** Of parts and items, without the marker. */
      title: text('标题'),
      /** Of sentences and brackets, whole and joined over page breaks; blank for parts and items. */
      text: text('原文'),
      /** Lines in `policy/document.txt`, counted from 1. */
      firstLine: { type: 'integer', title: '起始行', required: true },
      lastLine: { type: 'integer', title: '末行', required: true },
    },
  },
  /** The numbered items that are worked with: criteria, actions, measures, mechanisms. */
  items: {
    file: TABLE_FILES.items,
    title: '事项',
    key: ['clauseId'],
    columns: {
      clauseId: needLink('条款', 'clauses', 'id'),
      kind: needOneOf('类别', ITEM_KINDS),
      /** For heads of matrices: at most seven characters. */
      shortName: need('简称'),
      note: text('说明'),
    },
  },
  departments: {
    file: TABLE_FILES.departments,
    title: '责任单位',
    key: ['id'],
    columns: {
      id: need('编号'),
      /** As the brackets write it most often. */
      name: need('名称'),
      shortName: need('简称'),
      kind: needOneOf('类别', DEPARTMENT_KINDS),
      /** Other spellings in the same text. */
      aliases: list('别称'),
      /** As the annex names it in the leading group; blank for none. */
      groupName: text('领导小组成员名称'),
      /** A later official name, filled by the user. */
      laterName: text('现用名'),
      note: text('说明'),
    },
  },
  /** Who stands in which bracket, in the order of the text. Written by `npm run data:policy`. */
  duties: {
    file: TABLE_FILES.duties,
    title: '分工',
    key: ['clauseId', 'departmentId'],
    columns: {
      clauseId: needLink('事项条款', 'clauses', 'id'),
      departmentId: needLink('责任单位', 'departments', 'id'),
      role: needOneOf('角色', DUTY_ROLES),
      /** Place in the bracket, from 1. */
      order: { type: 'integer', title: '次序', required: true },
      asWritten: need('原文写法'),
    },
  },
  /** What the sentences of an item give, ask, want or bring forth. */
  provisions: {
    file: TABLE_FILES.provisions,
    title: '条款内容',
    key: ['id'],
    columns: {
      id: need('编号'),
      itemId: needLink('事项条款', 'clauses', 'id'),
      clauseId: needLink('句', 'clauses', 'id'),
      kind: needOneOf('类别', PROVISION_KINDS),
      recipients: { type: 'list', title: '对象', values: names(RECIPIENTS) },
      name: need('名称'),
      quote: need('条款原文'),
      note: text('说明'),
    },
  },
  /** The numbers the text gives, a closed list. Those that are judged are rows of `targets.csv` as well. */
  policyNumbers: {
    file: TABLE_FILES.policyNumbers,
    title: '方案中的数',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      /** As the text writes it, with its unit: `70%`, `10亿元`, `半日`. */
      value: need('数值'),
      clauseId: needLink('条款', 'clauses', 'id'),
      quote: need('条款原文'),
      targetId: link('对应目标或规定', 'targets', 'id'),
      note: text('说明'),
    },
  },
  /** What each criterion asks, one row a sub-condition. */
  conditions: {
    file: TABLE_FILES.conditions,
    title: '认定条件',
    key: ['id'],
    columns: {
      /** `2.4.c`: the item and a letter. */
      id: need('编号'),
      itemId: needLink('认定标准条款', 'clauses', 'id'),
      clauseId: needLink('句', 'clauses', 'id'),
      name: need('名称'),
      kind: needOneOf('判定方式', CONDITION_KINDS),
      rule: oneOf('计算规则', CONDITION_RULES),
      /** Rules of `targets.csv` that judge it, each for its categories. */
      targetIds: links('对应规定', 'targets', 'id'),
      /** The text says 原则上: an argued exception is possible. */
      inPrinciple: { type: 'boolean', title: '原则性要求', required: true },
      quote: need('条款原文'),
      /** What would have to be shown for it to be met. */
      proof: need('需要证明'),
      /** Indicators that say something of it, shown beside it; they decide nothing. */
      indicatorIds: links('可参考指标', 'indicators', 'id'),
      holder: text('可提供单位'),
    },
  },
  /** Evidence for a sub-condition, commitment, brand, recognition or land grade. */
  evidence: {
    file: TABLE_FILES.evidence,
    title: '佐证',
    key: ['id'],
    columns: {
      id: need('编号'),
      kind: needOneOf('事由', EVIDENCE_KINDS),
      townId: link('专业镇', 'towns', 'id'),
      areaId: link('区域', 'areas', 'id'),
      conditionId: link('认定条件', 'conditions', 'id'),
      commitmentId: link('落实事项', 'commitments', 'id'),
      finding: needOneOf('说明什么', FINDINGS),
      /** Level a recognition gives; blank otherwise. */
      level: oneOf('认定层级', LEVELS),
      /** A figure that is compared with the rule of a computed sub-condition, or a land grade. */
      value: num('数值'),
      /** A figure of the package the evidence rests on. */
      observationId: link('所据数据', 'observations', 'id'),
      /** The fact in words, for a brand its name. */
      text: need('内容'),
      sourceId: link('来源', 'sources', 'id'),
      /** The source in words where it is in no list. One of the two is needed. */
      sourceText: text('来源说明'),
      /** Of the fact or its publication; blank is shown as 日期不详. */
      date: { type: 'date', title: '日期' },
      standing: needOneOf('数据性质', STANDINGS),
      enteredBy: text('填写人'),
      enteredOn: { type: 'date', title: '填写日期' },
      note: text('说明'),
    },
  },
  /** What is to be done, with a proof and, where given, a rhythm or date. */
  commitments: {
    file: TABLE_FILES.commitments,
    title: '落实事项',
    key: ['id'],
    columns: {
      id: need('编号'),
      name: need('名称'),
      itemId: needLink('事项条款', 'clauses', 'id'),
      clauseId: needLink('句', 'clauses', 'id'),
      quote: need('条款原文'),
      rhythm: needOneOf('频次', RHYTHMS),
      dueOn: { type: 'date', title: '期限' },
      /** Who the text itself names to do it; blank leaves it to the item's bracket. */
      departmentIds: links('责任单位', 'departments', 'id'),
      townIds: links('有关专业镇', 'towns', 'id'),
      /** What would prove it. */
      proof: need('完成凭据'),
      note: text('说明'),
    },
  },
  /** To whom an action or measure applies. Rows of one item are alternatives; cells of one row hold together. */
  applicability: {
    file: TABLE_FILES.applicability,
    title: '适用规则',
    key: ['id'],
    columns: {
      id: need('编号'),
      itemId: needLink('事项条款', 'clauses', 'id'),
      clauseId: needLink('句', 'clauses', 'id'),
      quote: need('条款原文'),
      subject: { type: 'text', title: '对象', required: true, values: ['town', 'enterprise'] },
      /** The rule in words. */
      words: need('规则'),
      /** Recognised towns only, when the text says so; a blank list asks nothing. */
      levels: { type: 'list', title: '限定层级', values: names(LEVELS) },
      categories: { type: 'list', title: '限定类别', values: names(CATEGORIES) },
      sectorIds: links('限定领域', 'sectors', 'id'),
      townIds: links('点名的专业镇', 'towns', 'id'),
      roles: { type: 'list', title: '限定角色', values: names(ROLES) },
      indicatorId: link('指标', 'indicators', 'id'),
      direction: { type: 'text', title: '方向', values: ['atLeast', 'atMost'] },
      value: num('数值'),
      unit: text('换算单位'),
      /** What no table tells and must be known first. */
      unknowns: list('尚须了解'),
      note: text('说明'),
    },
  },
  /** National minimum price of industrial land by grade. */
  landGrades: {
    file: TABLE_FILES.landGrades,
    title: '工业用地最低价标准',
    key: ['grade'],
    columns: {
      grade: { type: 'integer', title: '土地等别', required: true },
      price: { type: 'number', title: '最低价标准', required: true },
      unit: need('单位'),
      sourceId: needLink('来源', 'sources', 'id'),
      note: text('说明'),
    },
  },
} as const satisfies Record<string, Table>;
