import type { PolicyTableName, RowOf } from '#catalog/tables.ts';

type PolicyRowsInput = { readonly [T in PolicyTableName]: readonly Partial<RowOf<T>>[] };

/** A policy of two parts: a goal, a criterion, an action with its bracket. */
export const MINIMAL_POLICY_TEXT = `## 一、总体要求

（二）发展目标。到 2025 年，省级专业镇达到 2 个。

## 二、市级专业镇认定标准

（四）全链条产业集聚度较高。原则上制造业类专业镇产值应达到 1 亿元以上。

### 三、专业镇建设重点任务

（一）实施梯次培育行动。尽快形成梯次培育发展工作局面。（市工信局牵头，市财政局，各县〔市、区〕人民政府分工负责落实）
`;

/** Rows that agree with that text and with the minimal package. */
export const MINIMAL_POLICY_ROWS: PolicyRowsInput = {
  clauses: [
    { id: '1', kind: 'part', marker: '一、', title: '总体要求', firstLine: 1, lastLine: 1 },
    {
      id: '1.2',
      parentId: '1',
      kind: 'item',
      marker: '（二）',
      title: '发展目标',
      firstLine: 3,
      lastLine: 3,
    },
    {
      id: '1.2.1',
      parentId: '1.2',
      kind: 'sentence',
      text: '到 2025 年，省级专业镇达到 2 个。',
      firstLine: 3,
      lastLine: 3,
    },
    { id: '2', kind: 'part', marker: '二、', title: '市级专业镇认定标准', firstLine: 5, lastLine: 5 },
    {
      id: '2.4',
      parentId: '2',
      kind: 'item',
      marker: '（四）',
      title: '全链条产业集聚度较高',
      firstLine: 7,
      lastLine: 7,
    },
    {
      id: '2.4.1',
      parentId: '2.4',
      kind: 'sentence',
      text: '原则上制造业类专业镇产值应达到 1 亿元以上。',
      firstLine: 7,
      lastLine: 7,
    },
    { id: '3', kind: 'part', marker: '三、', title: '专业镇建设重点任务', firstLine: 9, lastLine: 9 },
    {
      id: '3.1',
      parentId: '3',
      kind: 'item',
      marker: '（一）',
      title: '实施梯次培育行动',
      firstLine: 11,
      lastLine: 11,
    },
    {
      id: '3.1.1',
      parentId: '3.1',
      kind: 'sentence',
      text: '尽快形成梯次培育发展工作局面。',
      firstLine: 11,
      lastLine: 11,
    },
    {
      id: '3.1.duty',
      parentId: '3.1',
      kind: 'duty',
      text: '（市工信局牵头，市财政局，各县〔市、区〕人民政府分工负责落实）',
      firstLine: 11,
      lastLine: 11,
    },
  ],
  items: [
    { clauseId: '2.4', kind: 'criterion', shortName: '产业集聚' },
    { clauseId: '3.1', kind: 'action', shortName: '梯次培育' },
  ],
  departments: [
    { id: 'industry', name: '市工信局', shortName: '工信局', kind: 'body', groupName: '市工信局' },
    { id: 'finance', name: '市财政局', shortName: '财政局', kind: 'body' },
    {
      id: 'counties',
      name: '各县（市、区）人民政府',
      shortName: '各县区政府',
      kind: 'countyGovernments',
      aliases: ['各县〔市、区〕人民政府'],
    },
  ],
  duties: [
    { clauseId: '3.1', departmentId: 'industry', role: 'lead', order: 1, asWritten: '市工信局' },
    { clauseId: '3.1', departmentId: 'finance', role: 'shared', order: 2, asWritten: '市财政局' },
    {
      clauseId: '3.1',
      departmentId: 'counties',
      role: 'shared',
      order: 3,
      asWritten: '各县〔市、区〕人民政府',
    },
  ],
  provisions: [],
  policyNumbers: [],
  conditions: [],
  evidence: [],
  commitments: [],
  applicability: [],
  landGrades: [],
};

/** The first sentence of a clause, for rows that quote it. */
export function minimalQuote(clauseId: string): string {
  const within = MINIMAL_POLICY_ROWS.clauses.filter(({ id = '' }) => `${id}.`.startsWith(`${clauseId}.`));
  return within.find(({ kind }) => kind === 'sentence')?.text ?? '';
}
