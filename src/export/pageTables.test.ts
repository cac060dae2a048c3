import { expect, test } from 'vitest';
import type { PageTables } from '#selectors/pageTables.ts';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { anExportCase, STAMP } from '../../test/builders/exportCase.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { pageTables } from './pageTables.ts';

const QUOTE = '从业人员不少于一百人';

const policy = aPolicy({
  clauses: [
    { id: '2', kind: 'part', marker: '二、', title: '认定标准' },
    { id: '2.1', parentId: '2', kind: 'item', marker: '（一）', title: '就业富民' },
    { id: '2.1.1', parentId: '2.1', kind: 'sentence', text: QUOTE },
  ],
  items: [
    { clauseId: '2.1', kind: 'criterion', shortName: '就业富民' },
    { clauseId: '4.1', kind: 'measure', shortName: '奖补' },
  ],
  departments: [{ id: 'industry', name: '市工信局', shortName: '工信局', kind: 'body' }],
  duties: [{ clauseId: '2.1', departmentId: 'industry', role: 'lead' }],
  conditions: [{ id: 'jobs', itemId: '2.1', name: '吸纳就业', kind: 'attested' }],
  provisions: [
    { id: 'p1', itemId: '4.1', kind: 'offer', name: '一次性奖励', recipients: ['enterprise'] },
    { id: 'p2', itemId: '4.1', kind: 'ask', name: '用于技改', recipients: ['park'] },
  ],
  commitments: [
    { id: 'c1', name: '名单', itemId: '2.1', clauseId: '2.1.1', quote: QUOTE, rhythm: 'once' },
    { id: 'c2', name: '年报', itemId: '2.1', clauseId: '2.1.1', quote: QUOTE, rhythm: 'once' },
  ],
  evidence: [
    { id: 'e', kind: 'commitment', commitmentId: 'c2', finding: 'done', date: '2023', standing: 'official' },
  ],
  policyNumbers: [{ id: 'n1', name: '从业人员', value: '一百人', clauseId: '2.1', quote: QUOTE }],
});
const shown = { dataset: anExportCase(), policy };

const made = (tables: PageTables, given: Partial<ViewState> = {}) =>
  pageTables(shown, { ...DEFAULT_VIEW, mode: 'policy', ...given }, tables, STAMP);

/** The cells of a column of a table, by their titles. */
function column(title: string, head: string, tables: PageTables, given: Partial<ViewState> = {}) {
  const table = made(tables, given).tables.find((one) => one.title === title);
  const at = table?.columns.findIndex((one) => one.title === head) ?? -1;
  expect(at, `${title} ${head}`).toBeGreaterThanOrEqual(0);
  return table?.rows.map((row) => row[at]);
}

test('a page of the policy has its own tables, in the rows of the page', () => {
  expect(column('认定标准', '镇与集群', { of: 'criteria' })).toEqual(['怀仁陶瓷', '应县陶瓷', '右玉羔羊肉']);
  expect(column('认定标准', '1 就业富民', { of: 'criteria' })?.[0]).toMatch(/^无法判断：/);
  expect(column('认定标准', '无法判断', { of: 'criteria' })?.[0]).toMatchObject({ value: 1 });
  expect(column('责任分工', '二（一） 就业富民', { of: 'duties' })).toEqual(['牵头']);
  expect(column('责任事项', '本单位', { of: 'department' }, { department: 'industry' })).toEqual(['牵头']);
  expect(column('方案中的数', '原文写作', { of: 'targets' })).toEqual(['一百人']);
  expect(column('原文', '原文', { of: 'document' })).toEqual([null, null, QUOTE]);
});

test('one town is a page of its own, and what is not there has none', () => {
  const select = { kind: 'town', id: 'huairen' } as const;
  expect(column('各项子条件', '镇与集群', { of: 'town' }, { select })).toEqual(['怀仁陶瓷']);
  expect(column('数字', '写法', { of: 'town' }, { select })).toContain('约 62.4 亿元');
  expect(made({ of: 'town' }).tables).toEqual([]);
  expect(made({ of: 'department' }, { department: 'nobody' }).tables).toEqual([]);
});

test('what is chosen on a page decides rows and order', () => {
  const narrowed = { of: 'measures', filter: { recipient: 'park', kind: '' } } as const;
  expect(column('政策措施与重点任务', '给什么，要什么', narrowed)).toEqual(['用于技改']);
  expect(made(narrowed).tables[0]?.note).toBe('对象：园区');
  const by = (grouping: 'item' | 'state') => column('落实事项', '事项', { of: 'commitments', grouping });
  expect(by('item')).toEqual(['名单', '年报']);
  expect(by('state')).toEqual(['年报', '名单']);
});

test('it says that filters of the map change nothing, and of no figure of the map', () => {
  const filtered = { area: ['140622'], indicator: 'outputValue' };
  const told = Object.fromEntries(made({ of: 'criteria' }, filtered).statement);
  expect(told).toMatchObject({ 筛选: '本页不随筛选变化', 编号: 'x-1' });
  expect(told).not.toHaveProperty('指标');
  expect(column('认定标准', '镇与集群', { of: 'criteria' }, filtered)).toHaveLength(3);
  expect(Object.fromEntries(made({ of: 'view' }, filtered).statement)).toMatchObject({ 筛选: '区域：应县' });
});

test('without the policy there is none of it', () => {
  const { tables } = pageTables({ ...shown, policy: null }, DEFAULT_VIEW, { of: 'criteria' }, STAMP);
  expect(tables).toEqual([]);
});
