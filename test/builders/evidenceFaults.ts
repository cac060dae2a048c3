import type { Evidence } from '#domain/policy.ts';
import type { FaultCase } from './faultCase.ts';
import type { PackageBuilder } from './packageBuilder.ts';

const EVIDENCE = 'policy/evidence.csv';
const CONDITIONS = 'policy/conditions.csv';

const TOWN = 'huairen-taoci';

/** A package with a sub-condition in principle and one that is not, and one row of evidence. */
const withEvidence = (given: Partial<Evidence>) => (p: PackageBuilder) =>
  p
    .add('conditions', { id: '2.4.a', itemId: '2.4', clauseId: '2.4.1', name: '产值', inPrinciple: true })
    .add('conditions', { id: '2.4.b', itemId: '2.4', clauseId: '2.4.1', name: '市场', inPrinciple: false })
    .add('evidence', {
      id: 'e1',
      kind: 'condition',
      townId: TOWN,
      conditionId: '2.4.a',
      finding: 'supports',
      sourceId: 'press',
      standing: 'reported',
      ...given,
    });

const states = { kind: 'recognition', conditionId: '', finding: 'states' } as const;

/** Faults of evidence, and of rows of the policy that name what is not there. */
export const EVIDENCE_FAULTS: readonly FaultCase[] = [
  {
    check: 'evidence',
    name: 'on a condition, of no town',
    alter: withEvidence({ townId: '' }),
    at: [EVIDENCE, 2, 'townId'],
    says: '认定条件的佐证没有写专业镇（townId），此行未采用',
    right: '填写专业镇（townId）',
  },
  {
    check: 'evidence',
    name: 'that says nothing a condition can be',
    alter: withEvidence({ finding: 'done' }),
    at: [EVIDENCE, 2, 'finding'],
    says: '认定条件的佐证不能说“已完成”',
    right: 'supports、against、exception',
  },
  {
    check: 'evidence',
    name: 'that states a number and has none',
    alter: withEvidence({ finding: 'states' }),
    at: [EVIDENCE, 2, 'finding'],
    says: '“载明”没有说明什么',
  },
  {
    check: 'evidence',
    name: 'an exception to what is not asked in principle',
    alter: withEvidence({ conditionId: '2.4.b', finding: 'exception' }),
    at: [EVIDENCE, 2, 'finding'],
    says: '方案对“市场”没有写“原则上”，不能作例外',
    right: 'supports、against',
  },
  {
    check: 'evidence',
    name: 'on no commitment',
    alter: withEvidence({ kind: 'commitment', finding: 'done' }),
    at: [EVIDENCE, 2, 'commitmentId'],
    says: '落实事项的佐证没有写落实事项',
  },
  {
    check: 'evidence',
    name: 'a recognition of no level',
    alter: withEvidence(states),
    at: [EVIDENCE, 2, 'level'],
    says: '认定批次的佐证没有写认定层级（level）',
  },
  {
    check: 'evidence',
    name: 'a recognition as a cluster',
    alter: withEvidence({ ...states, level: 'cluster' }),
    at: [EVIDENCE, 2, 'level'],
    says: '“集群”没有经过认定',
    right: 'provincial、municipal、reserve',
  },
  {
    check: 'evidence',
    name: 'a level where none is recognised',
    alter: withEvidence({ level: 'municipal' }),
    at: [EVIDENCE, 2, 'level'],
    says: '只有认定批次的佐证写认定层级',
  },
  {
    check: 'evidence',
    name: 'a brand of nobody',
    alter: withEvidence({ ...states, kind: 'brand', townId: '' }),
    at: [EVIDENCE, 2, 'townId'],
    says: '公用品牌的佐证没有写专业镇（townId）或区域（areaId）',
  },
  {
    check: 'evidence',
    name: 'a grade of land that is none',
    alter: withEvidence({ ...states, kind: 'landGrade', areaId: '140681', value: 16 }),
    at: [EVIDENCE, 2, 'value'],
    says: '16 不是土地等别',
    right: '1 到 15 的整数',
  },
  {
    check: 'evidence',
    name: 'from nowhere',
    alter: withEvidence({ sourceId: '' }),
    at: [EVIDENCE, 2, 'sourceId'],
    says: '没有写来源（sourceId）或来源说明（sourceText）',
  },
  {
    check: 'evidence',
    name: 'from sample, said to be more',
    alter: withEvidence({ sourceId: 'sample' }),
    at: [EVIDENCE, 2, 'standing'],
    says: '来源是示例数据，数据性质却不是示例',
    right: 'sample',
  },
  {
    check: 'foreignKeys',
    name: 'evidence on a condition that is not there',
    alter: withEvidence({ conditionId: '2.9.z' }),
    at: [EVIDENCE, 2, 'conditionId'],
    says: `“2.9.z”在 ${CONDITIONS} 里查不到`,
    right: '2.4.a、2.4.b',
  },
  {
    check: 'foreignKeys',
    name: 'a condition judged by a rule that is not there',
    alter: (p) =>
      p.add('conditions', { id: '2.4.a', itemId: '2.4', clauseId: '2.4.1', targetIds: ['no-rule'] }),
    at: [CONDITIONS, 2, 'targetIds'],
    says: '“no-rule”在 targets.csv 里查不到',
  },
  {
    check: 'foreignKeys',
    name: 'a condition beside an indicator that is not there',
    alter: (p) =>
      p.add('conditions', { id: '2.4.a', itemId: '2.4', clauseId: '2.4.1', indicatorIds: ['steel'] }),
    at: [CONDITIONS, 2, 'indicatorIds'],
    says: '“steel”在 indicators.csv 里查不到',
  },
  {
    check: 'foreignKeys',
    name: 'a commitment of a department that is not there',
    alter: (p) =>
      p.add('commitments', { id: 'plan', itemId: '3.1', clauseId: '3.1.1', departmentIds: ['moon'] }),
    at: ['policy/commitments.csv', 2, 'departmentIds'],
    says: '“moon”在 policy/departments.csv 里查不到',
    right: 'industry',
  },
  {
    check: 'foreignKeys',
    name: 'a duty of a department that is not there',
    alter: (p) => p.set('duties', 1, { departmentId: 'moon' }),
    at: ['policy/duties.csv', 3, 'departmentId'],
    says: '“moon”在 policy/departments.csv 里查不到，此行未采用',
  },
  {
    check: 'types',
    name: 'a measure whose threshold is no number',
    alter: (p) =>
      p
        .add('applicability', { id: 'a1', itemId: '3.1', clauseId: '3.1.1', subject: 'town' })
        .set('applicability', 0, { value: '十亿' }),
    at: ['policy/applicability.csv', 2, 'value'],
    says: '“十亿”不是数字',
  },
  {
    check: 'foreignKeys',
    name: 'a measure by an indicator that is not there',
    alter: (p) =>
      p.add('applicability', {
        id: 'a1',
        itemId: '3.1',
        clauseId: '3.1.1',
        subject: 'town',
        indicatorId: 'steel',
      }),
    at: ['policy/applicability.csv', 2, 'indicatorId'],
    says: '“steel”在 indicators.csv 里查不到',
  },
];
