import { describe, expect, test } from 'vitest';
import type { Issue } from '#catalog/issues.ts';
import { lists, matched, RECOGNISED } from '../../test/builders/matched.ts';

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

  test('a level that rests on evidence says so', () => {
    const towns = [{ id: 'a', name: '甲镇', level: 'municipal', levelStanding: 'official' }] as const;
    expect(matched({ rules, towns, attestedTowns: new Set(['a']) }).why).toContain(
      '甲镇为市级专业镇（据佐证）',
    );
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
