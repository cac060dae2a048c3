import { describe, expect, test } from 'vitest';
import type { Issue } from '#catalog/issues.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ApplicabilityRule, Evidence } from '#domain/policy.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { aPolicy, type PolicyInput } from '../../test/builders/policyBuilder.ts';
import type { ItemMatch } from './itemMatch.ts';
import { matchItems } from './matchItems.ts';
import { policyLookupOf } from './policyLookup.ts';

const RECOGNISED = ['provincial', 'municipal'] as const;

const SECTORS = [
  { id: 'ceramics', name: '陶瓷', category: 'manufacturing' },
  { id: 'sheep', name: '肉羊', category: 'agriculture' },
  { id: 'lamb', name: '羔羊肉', parentId: 'sheep', category: 'agriculture' },
] as const;

const aFault = (file: string): Issue => ({
  severity: 'fault',
  check: 'unique',
  file,
  line: 2,
  column: 'id',
  message: '',
  expected: '',
  found: '',
});

/** Lists of provincial and municipal towns, whole or not. */
const lists = (complete: boolean): DatasetInput => ({
  registers: [
    { id: 'provincialTowns', complete },
    { id: 'municipalTowns', complete },
  ],
  targets: [
    { registerId: 'provincialTowns', countLevels: ['provincial'] },
    { registerId: 'municipalTowns', countLevels: ['municipal'] },
  ],
});

interface Case extends DatasetInput {
  readonly rules: readonly Partial<ApplicabilityRule>[];
  readonly of?: 'town' | 'enterprise';
  readonly policy?: PolicyInput;
  readonly asOf?: string;
}

/** What one measure with these rules says of the first town, or of the first firm. */
function matched({ rules, of = 'town', policy = {}, asOf = '2025-12', ...data }: Case): ItemMatch {
  const dataset = aDataset({ sectors: SECTORS, ...lists(false), ...data });
  const [row] = of === 'town' ? dataset.towns : dataset.enterprises;
  if (!row) throw new Error('nothing to match');
  const lookup = policyLookupOf(
    aPolicy({
      items: [{ clauseId: '4.1', kind: 'measure', shortName: '产业名镇' }],
      applicability: rules.map((rule, i) => ({
        id: `4.1.${i}`,
        itemId: '4.1',
        subject: of,
        words: '规则',
        ...rule,
      })),
      ...policy,
    }),
  );
  const subject = { kind: of, row } as Parameters<typeof matchItems>[2];
  const [match] = matchItems(lookup, lookupOf(dataset), subject, asOf);
  if (!match) throw new Error('no measure');
  return match;
}

describe('a rule for recognised towns', () => {
  const rules = [{ words: '已认定的专业镇', levels: [...RECOGNISED] }];

  test('applies to a recognised one, and tells since when and how that is known', () => {
    const towns = [
      { name: '甲镇', level: 'provincial', levelStanding: 'reported', recognisedYear: 2022 },
    ] as const;
    expect(matched({ rules, towns })).toMatchObject({
      outcome: 'applies',
      why: '已认定的专业镇：甲镇为省级专业镇（2022 年认定，报道）',
      missing: [],
    });
  });

  test('is open for one that waits, as long as the lists are incomplete', () => {
    const towns = [{ name: '甲镇', level: 'reserve' }] as const;
    expect(matched({ rules, towns })).toMatchObject({
      outcome: 'unknown',
      missing: ['是否已认定为专业镇'],
    });
    expect(matched({ rules, towns, ...lists(true) })).toMatchObject({ outcome: 'doesNotApply', missing: [] });
  });

  test('a complete list with a faulty row is not whole', () => {
    const issues = [aFault('towns.csv')];
    const towns = [{ level: 'reserve' }] as const;
    expect(matched({ rules, towns, ...lists(true), issues }).outcome).toBe('unknown');
  });

  test('does not apply to a cluster, which is no town', () => {
    expect(matched({ rules, towns: [{ name: '甲', level: 'cluster' }] })).toMatchObject({
      outcome: 'doesNotApply',
      why: '已认定的专业镇：甲为产业集群，尚不是专业镇',
    });
  });

  test('asks for the level that is open: a municipal town may have become a provincial one', () => {
    const towns = [{ level: 'municipal' }] as const;
    const provincial = [{ levels: ['provincial'] }] as const;
    expect(matched({ rules: provincial, towns }).missing).toEqual(['是否已认定为省级专业镇']);
    expect(matched({ rules: [{ levels: ['municipal'] }], towns: [{ level: 'provincial' }] }).outcome).toBe(
      'doesNotApply',
    );
  });

  test('a level that is a sample value, or was given later, decides nothing', () => {
    const sample = [{ level: 'provincial', levelStanding: 'sample' }] as const;
    const later = [{ level: 'provincial', recognisedYear: 2026 }] as const;
    expect(matched({ rules, towns: sample }).outcome).toBe('unknown');
    expect(matched({ rules, towns: later }).outcome).toBe('unknown');
    expect(matched({ rules, towns: later, asOf: '2026' }).outcome).toBe('applies');
  });

  test('evidence of a recognition raises the level; sample evidence and later one do not', () => {
    const towns = [{ id: 'a', level: 'reserve' }] as const;
    const evidence = (given: Partial<Evidence>) => ({
      evidence: [
        {
          kind: 'recognition',
          townId: 'a',
          level: 'municipal',
          finding: 'states',
          standing: 'official',
          date: '2024-05',
          ...given,
        } as const,
      ],
    });
    const proven = matched({ rules, towns, policy: evidence({}) });
    expect(proven).toMatchObject({ outcome: 'applies' });
    expect(proven.why).toContain('市级专业镇（2024 年认定，佐证）');
    expect(matched({ rules, towns, policy: evidence({ standing: 'sample' }) }).outcome).toBe('unknown');
    expect(matched({ rules, towns, policy: evidence({ date: '2027' }) }).outcome).toBe('unknown');
    expect(matched({ rules, towns, policy: evidence({ townId: 'b' }) }).outcome).toBe('unknown');
  });
});

describe('a rule for firms', () => {
  const towns = [{ id: 'a', name: '甲镇', level: 'provincial' }] as const;
  const rules = [{ words: '龙头企业', levels: [...RECOGNISED], roles: ['leading'] }] as const;
  const firm = (given: object, more: object = {}) =>
    matched({
      rules,
      of: 'enterprise',
      towns,
      enterprises: [{ name: '某厂', townId: 'a', ...given }],
      ...more,
    });

  test('looks at the town of the firm', () => {
    expect(firm({ role: 'leading' })).toMatchObject({
      outcome: 'applies',
      why: '龙头企业：某厂为龙头企业；所属甲镇为省级专业镇',
    });
  });

  test('is open where role or town are not told', () => {
    expect(firm({ role: 'unstated' }).missing).toEqual(['是否龙头企业']);
    expect(firm({ role: 'leading', townId: '' }).missing).toEqual(['是否属于专业镇']);
    expect(firm({ role: 'leading', townId: 'lost' }).outcome).toBe('unknown');
  });

  test('does not apply to another role, whatever else is not known', () => {
    expect(firm({ role: 'supporting', townId: '' })).toMatchObject({ outcome: 'doesNotApply', missing: [] });
  });
});

describe('names and fields', () => {
  test('a named town is told as such', () => {
    const rules = [{ words: '点名甲镇、乙镇', townIds: ['a', 'b'] }];
    const towns = [
      { id: 'a', name: '甲镇' },
      { id: 'b', name: '乙镇' },
    ];
    expect(matched({ rules, towns })).toMatchObject({ outcome: 'applies', why: '点名甲镇、乙镇：甲镇在列' });
    expect(matched({ rules: [{ townIds: ['b'] }], towns }).outcome).toBe('doesNotApply');
  });

  test('a wider or narrower field than the named one is open, another one is not', () => {
    const rules = [{ sectorIds: ['lamb'] }];
    const at = (sectorId: string) => matched({ rules, towns: [{ sectorId }] });
    expect(at('lamb').outcome).toBe('applies');
    expect(at('sheep')).toMatchObject({ outcome: 'unknown', missing: ['是否属于羔羊肉'] });
    expect(at('ceramics').outcome).toBe('doesNotApply');
    expect(matched({ rules: [{ sectorIds: ['sheep'] }], towns: [{ sectorId: 'lamb' }] }).outcome).toBe(
      'unknown',
    );
  });

  test('fields that go round in a circle end', () => {
    const sectors = [
      { id: 'x', parentId: 'y' },
      { id: 'y', parentId: 'x' },
    ];
    const match = matched({ rules: [{ sectorIds: ['ceramics'] }], towns: [{ sectorId: 'x' }], sectors });
    expect(match.outcome).toBe('doesNotApply');
  });

  test('the category of a firm is that of its field', () => {
    const rules = [{ categories: ['agriculture'] }] as const;
    const at = (sectorId: string) =>
      matched({ rules, of: 'enterprise', enterprises: [{ sectorId }] }).outcome;
    expect(at('lamb')).toBe('applies');
    expect(at('ceramics')).toBe('doesNotApply');
    expect(at('lost')).toBe('unknown');
  });
});

describe('a rule with a figure', () => {
  const rules = [
    { words: '营收突破10亿元', indicatorId: 'revenue', direction: 'atLeast', value: 10, unit: 'yiYuan' },
  ] as const;
  const indicators = [anIndicator({ id: 'revenue', name: '营业收入', unit: 'yiYuan', unitLabel: '亿元' })];
  const revenue = (...rows: readonly object[]) =>
    matched({
      rules,
      of: 'enterprise',
      indicators,
      enterprises: [{ id: 'e' }],
      observations: rows.map((row, i) => ({
        id: `o${i}`,
        subjectId: 'e',
        indicatorId: 'revenue',
        ...row,
      })),
    });

  test('names the figure with year and standing', () => {
    expect(revenue({ value: 12.5, qualifier: 'exact' })).toMatchObject({
      outcome: 'applies',
      why: '营收突破10亿元：营业收入 12.5 亿元（2023，报道）',
    });
    expect(revenue({ value: 10, qualifier: 'exact' }).outcome).toBe('applies');
    expect(revenue({ value: 9.99, qualifier: 'exact' }).outcome).toBe('doesNotApply');
  });

  test('what is missing, told in two ways, open or of a later year decides nothing', () => {
    expect(revenue()).toMatchObject({ outcome: 'unknown', missing: ['营业收入是否达到 10 亿元'] });
    const rivals = revenue({ value: 8, preferred: 'rival' }, { value: 12, preferred: 'rival' });
    expect(rivals).toMatchObject({ outcome: 'unknown' });
    expect(rivals.why).toContain('两说');
    expect(revenue({ value: 9, qualifier: 'atLeast' }).outcome).toBe('unknown');
    expect(revenue({ value: 12, period: '2031' }).outcome).toBe('unknown');
    expect(revenue({ value: 20, nature: 'forecast' }).outcome).toBe('unknown');
  });

  test('a rule whose unit is not that of the indicator decides nothing', () => {
    const [rule] = rules;
    const match = matched({
      rules: [{ ...rule, unit: 'percent' }],
      of: 'enterprise',
      indicators,
      enterprises: [{ id: 'e' }],
      observations: [{ subjectId: 'e', indicatorId: 'revenue', value: 99, qualifier: 'exact' }],
    });
    expect(match.outcome).toBe('unknown');
  });

  test('what no table tells keeps it open even where the figure suffices', () => {
    const match = matched({
      rules: [{ ...rules[0], unknowns: ['是否首次突破'] }],
      of: 'enterprise',
      indicators,
      enterprises: [{ id: 'e' }],
      observations: [{ subjectId: 'e', indicatorId: 'revenue', value: 12, qualifier: 'exact' }],
    });
    expect(match).toMatchObject({ outcome: 'unknown', missing: ['是否首次突破'] });
  });
});

describe('several rules', () => {
  test('one that holds is enough, and the one that says more is told', () => {
    const match = matched({
      rules: [
        { words: '已认定的专业镇', levels: [...RECOGNISED] },
        { words: '点名', townIds: ['a'] },
        { words: '不相干', townIds: ['b'] },
      ],
      towns: [{ id: 'a', level: 'provincial' }],
    });
    expect(match.rule?.words).toBe('点名');
    expect(match.rules.map((r) => r.outcome)).toEqual(['applies', 'applies', 'doesNotApply']);
  });

  test('without one for this kind of subject it is said whom the measure speaks to', () => {
    const match = matched({
      rules: [],
      of: 'enterprise',
      enterprises: [{}],
      policy: { provisions: [{ itemId: '4.1', recipients: ['town', 'county'] }] },
    });
    expect(match).toMatchObject({ outcome: 'doesNotApply', rule: null });
    expect(match.why).toBe('本条面向专业镇、县（市、区）政府，没有直接面向企业的规则');
  });

  test('where rules were lost nothing is excluded', () => {
    const towns = [{ level: 'cluster' }] as const;
    const rules = [{ levels: [...RECOGNISED] }];
    const file = 'policy/applicability.csv';
    const issues = [aFault(file)];
    expect(matched({ rules, towns, policy: { issues } }).outcome).toBe('unknown');
    expect(matched({ rules: [], towns, policy: { unreadable: [file] } })).toMatchObject({
      outcome: 'unknown',
      why: 'policy/applicability.csv 未读到',
    });
  });
});

test('leads and those who share stand in the order of the bracket', () => {
  const departments = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const duties = [
    { clauseId: '4.1', departmentId: 'c', role: 'shared', order: 3 },
    { clauseId: '4.1', departmentId: 'b', role: 'lead', order: 2 },
    { clauseId: '4.1', departmentId: 'a', role: 'shared', order: 1 },
  ] as const;
  const match = matched({
    rules: [],
    towns: [{}],
    policy: { departments, duties, clauses: [{ id: '4.1' }] },
  });
  expect(match.leads.map((d) => d.id)).toEqual(['b']);
  expect(match.shared.map((d) => d.id)).toEqual(['a', 'c']);
});
