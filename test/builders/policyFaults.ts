import type { FaultCase } from './faultCase.ts';
import { MINIMAL_POLICY_TEXT } from './minimalPolicy.ts';
import type { PackageBuilder } from './packageBuilder.ts';

const DUTIES = 'policy/duties.csv';
const CLAUSES = 'policy/clauses.csv';

const printed = (from: string, to: string) => (p: PackageBuilder) =>
  p.file('policy/document.txt', MINIMAL_POLICY_TEXT.replace(from, to));

/** Faults of the policy, found once it is read against the settled package. */
export const POLICY_FAULTS: readonly FaultCase[] = [
  {
    check: 'clauses',
    name: 'a target of a clause that is not there',
    alter: (p) => p.set('targets', 0, { clauseId: '9.9' }),
    at: ['targets.csv', 2, 'clauseId'],
    says: '“9.9”在 policy/clauses.csv 里查不到，此目标照常使用',
    severity: 'warning',
  },
  {
    check: 'clauses',
    name: 'a condition of a clause that is not there',
    alter: (p) => p.add('conditions', { id: '2.9.a', itemId: '2.9', clauseId: '2.9' }),
    at: ['policy/conditions.csv', 2, 'itemId'],
    says: '“2.9”在 policy/clauses.csv 里查不到，此行未采用',
    right: '1.2',
  },
  {
    check: 'clauses',
    name: 'a sentence of another item',
    alter: (p) => p.add('conditions', { id: '2.4.a', itemId: '2.4', clauseId: '3.1.1' }),
    at: ['policy/conditions.csv', 2, 'clauseId'],
    says: '3.1.1 不在 2.4 之下',
    severity: 'warning',
  },
  {
    check: 'clauses',
    name: 'an item of a kind that stands elsewhere',
    alter: (p) => p.set('items', 0, { kind: 'measure' }),
    at: ['policy/items.csv', 2, 'kind'],
    says: '政策措施都在第 4 部分，而 2.4 不在',
    severity: 'warning',
  },
  {
    check: 'clauses',
    name: 'a clause with words the text does not have',
    alter: (p) => p.set('clauses', 2, { text: '到 2025 年，省级专业镇达到 3 个。' }),
    at: [CLAUSES, 4, 'text'],
    says: '1.2.1 的原文在方案原文里查不到，按原文显示',
    right: '到 2025 年，省级专业镇达到 2 个。',
  },
  {
    check: 'clauses',
    name: 'a clause the text does not have',
    alter: (p) => p.add('clauses', { id: '1.3', parentId: '1', kind: 'item', title: '另一条' }),
    at: [CLAUSES, 12, 'title'],
    says: '1.3 的标题在方案原文里查不到，此行未采用',
  },
  {
    check: 'clauses',
    name: 'a clause of the text that is in no row',
    alter: (p) => p.remove('clauses', 8),
    at: [CLAUSES, null, null],
    says: '方案原文里有 1 条不在此表：3.1.1',
    right: 'npm run data:policy',
    severity: 'warning',
  },
  {
    check: 'quotes',
    name: 'a target that quotes what is not said',
    alter: (p) => p.set('targets', 0, { quote: '省级专业镇达到 3 个。' }),
    at: ['targets.csv', 2, 'quote'],
    says: '引文在 1.2 的原文里查不到',
    right: '1.2.1“到 2025 年，省级专业镇达到 2 个。”',
    severity: 'warning',
  },
  {
    check: 'quotes',
    name: 'a quote from another clause',
    alter: (p) =>
      p.add('conditions', { itemId: '2.4', clauseId: '2.4', quote: '尽快形成梯次培育发展工作局面' }),
    at: ['policy/conditions.csv', 2, 'quote'],
    says: '引文在 2.4 的原文里查不到，引文不显示',
    right: '这段话在 3.1.1',
  },
  {
    check: 'quotes',
    name: 'a member of the group that the text does not name',
    alter: (p) => p.set('departments', 1, { groupName: '市财政局办公室' }),
    at: ['policy/departments.csv', 3, 'groupName'],
    says: '“市财政局办公室”在方案原文里查不到',
  },
  {
    check: 'duties',
    name: 'a duty the bracket does not give',
    alter: (p) =>
      p
        .add('departments', { id: 'energy', name: '市能源局', shortName: '能源局', kind: 'body' })
        .add('duties', { clauseId: '3.1', departmentId: 'energy', role: 'lead', asWritten: '市能源局' }),
    at: [DUTIES, 5, 'departmentId'],
    says: '3.1 的责任单位里没有“市能源局”，此行未采用',
  },
  {
    check: 'duties',
    name: 'a lead where the bracket lets share',
    alter: (p) => p.set('duties', 1, { role: 'lead' }),
    at: [DUTIES, 3, 'role'],
    says: '“市财政局”在 3.1 是分工负责',
    right: 'shared',
  },
  {
    check: 'duties',
    name: 'a place in the bracket that is not its own',
    alter: (p) => p.set('duties', 1, { order: '3' }),
    at: [DUTIES, 3, 'order'],
    says: '次序与原文不同',
    right: '2',
  },
  {
    check: 'duties',
    name: 'a department of the bracket that is left out',
    alter: (p) => p.remove('duties', 1),
    at: [DUTIES, null, null],
    says: '3.1 的责任单位里有“市财政局”，此表没有',
    right: '3.1,finance',
    severity: 'warning',
  },
  {
    check: 'duties',
    name: 'a name in the bracket that no department bears',
    alter: printed('人民政府分工', '人民政府、市能源局分工'),
    at: ['policy/departments.csv', null, null],
    says: '3.1 写有“市能源局”',
    severity: 'warning',
  },
  {
    check: 'duties',
    name: 'a name read by separators that a search does not bear out',
    alter: printed('人民政府分工', '人民政府、市工信局专班分工'),
    at: [DUTIES, null, null],
    says: '“市工信局”在 3.1 的责任单位里按分隔读出 1 次，按名称查到 2 次',
    severity: 'warning',
  },
];
