import type { Enterprise, Observation, Target, Town } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Condition, Evidence } from '#domain/policy.ts';
import { assessTown } from '#policy/assess.ts';
import type { ConditionResult, TownAssessment } from '#policy/assessment.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { aDataset, anIndicator, type DatasetInput } from './datasetBuilder.ts';
import { aPolicy, type PolicyInput } from './policyBuilder.ts';

const MAKING: Partial<Target> = {
  id: 'making',
  nature: 'rule',
  scopeKind: 'town',
  scopeCategories: ['manufacturing'],
  indicatorId: 'outputValue',
  direction: 'atLeast',
  value: 1,
  unit: 'yiYuan',
  sourceValue: 1,
  sourceUnit: '亿元',
};
const FARMING: Partial<Target> = {
  ...MAKING,
  id: 'farming',
  scopeCategories: ['agriculture', 'lightIndustry'],
  value: 0.5,
  sourceValue: 0.5,
};
const LEADING: Partial<Target> = {
  id: 'leading',
  nature: 'rule',
  scopeKind: 'town',
  registerId: 'enterprises',
  countRoles: ['leading'],
  direction: 'atLeast',
  value: 1,
  unit: 'count',
  sourceValue: 1,
  sourceUnit: '家',
};
const SUPPORTING: Partial<Target> = {
  ...LEADING,
  id: 'supporting',
  countRoles: ['supporting'],
  value: 10,
  sourceValue: 10,
  sourceUnit: '户',
};

export const CONDITIONS = {
  place: {
    id: '2.4.a',
    itemId: '2.4',
    name: '在一个县内',
    kind: 'computed',
    rule: 'oneCounty',
    inPrinciple: true,
    proof: '主导产业所在县',
  },
  output: {
    id: '2.4.b',
    itemId: '2.4',
    name: '产值',
    kind: 'computed',
    rule: 'target',
    targetIds: ['making', 'farming'],
    inPrinciple: true,
    proof: '主导产业产值的统计数',
    holder: '市工信局',
  },
  leading: {
    id: '2.5.a',
    itemId: '2.5',
    name: '龙头企业',
    kind: 'computed',
    rule: 'target',
    targetIds: ['leading'],
    inPrinciple: false,
    proof: '龙头企业名单',
  },
  supporting: {
    id: '2.5.b',
    itemId: '2.5',
    name: '配套企业',
    kind: 'computed',
    rule: 'target',
    targetIds: ['supporting'],
    inPrinciple: false,
    proof: '配套企业名单',
  },
  heritage: {
    id: '2.1.a',
    itemId: '2.1',
    name: '历史传承',
    kind: 'attested',
    inPrinciple: false,
    proof: '传承的产品、工艺',
  },
  preferred: {
    id: '2.5.p',
    itemId: '2.5',
    name: '企业技术中心',
    kind: 'priority',
    inPrinciple: false,
    proof: '认定文件',
  },
} as const satisfies Record<string, Partial<Condition>>;
export type ConditionKey = keyof typeof CONDITIONS;

/** What a test says of a town, `town`, of the county 怀仁市 unless it says otherwise. */
export interface CaseInput {
  readonly town?: Partial<Town>;
  readonly figures?: readonly Partial<Observation>[];
  readonly samples?: readonly Partial<Observation>[];
  readonly firms?: readonly Partial<Enterprise>[];
  /** Whether the register of firms is complete. */
  readonly complete?: boolean;
  /** Kind and town are filled; the condition is `conditionId`. */
  readonly evidence?: readonly Partial<Evidence>[];
  readonly asOf?: string;
  readonly dataset?: DatasetInput;
  readonly policy?: PolicyInput;
}

const OUTPUT = anIndicator({ name: '主导产业产值' });
const SHARE = anIndicator({ id: 'marketShare', name: '市场占有率', unit: 'percent', unitLabel: '%' });
const FIRMS = anIndicator({ id: 'cooperatives', name: '合作社', unit: 'count', unitLabel: '家' });

export function assessCase(given: CaseInput): TownAssessment {
  const figure = (row: Partial<Observation>): Partial<Observation> => ({
    subjectKind: 'town',
    subjectId: 'town',
    indicatorId: 'outputValue',
    unit: 'yiYuan',
    ...row,
  });
  const dataset = aDataset({
    towns: [{ id: 'town', name: '某镇', category: 'manufacturing', ...given.town }, { id: 'other' }],
    indicators: [OUTPUT, SHARE, FIRMS],
    observations: (given.figures ?? []).map(figure),
    sampleObservations: (given.samples ?? []).map(figure),
    enterprises: (given.firms ?? []).map((firm) => ({ townId: 'town', ...firm })),
    registers: [{ id: 'enterprises', name: '企业', complete: given.complete ?? false }],
    targets: [MAKING, FARMING, LEADING, SUPPORTING],
    ...given.dataset,
  });
  const policy = aPolicy({
    items: ['2.1', '2.4', '2.5'].map((clauseId) => ({ clauseId, kind: 'criterion' })),
    conditions: Object.values(CONDITIONS),
    evidence: (given.evidence ?? []).map((row, i) => ({
      id: `e${i}`,
      kind: 'condition',
      townId: 'town',
      standing: 'reported',
      ...row,
    })),
    ...given.policy,
  });
  const [town] = dataset.towns;
  if (!town) throw new Error('no town');
  return assessTown(lookupOf(dataset), policyLookupOf(policy), town, given.asOf ?? '2024-12-31');
}

/** The result on one sub-condition. */
export function resultOf(key: ConditionKey, given: CaseInput): ConditionResult {
  const { id } = CONDITIONS[key];
  const all = assessCase(given).criteria.flatMap((c) => [...c.conditions, ...c.priorities]);
  const found = all.find(({ condition }) => condition.id === id);
  if (!found) throw new Error(`${id} not assessed`);
  return found;
}

/** Evidence on one sub-condition. */
export const onCondition = (key: ConditionKey, row: Partial<Evidence>): Partial<Evidence> => ({
  conditionId: CONDITIONS[key].id,
  finding: 'supports',
  text: '某文件所载',
  date: '2023-06-01',
  ...row,
});
