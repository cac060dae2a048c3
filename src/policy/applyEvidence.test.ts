import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, type Level } from '#catalog/subjects.ts';
import type { Dataset } from '#domain/dataset.ts';
import { judge } from '#domain/judgement.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Evidence } from '#domain/policy.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { anEvidence } from '../../test/builders/evidenceBuilder.ts';
import { applyEvidence } from './applyEvidence.ts';

const recognition = (given: Partial<Evidence> = {}) =>
  anEvidence({
    kind: 'recognition',
    conditionId: '',
    finding: 'states',
    level: 'municipal',
    date: '2024-03',
    text: '列入第一批市级专业镇名单',
    standing: 'official',
    ...given,
  });

const brand = (given: Partial<Evidence> = {}) =>
  anEvidence({ kind: 'brand', conditionId: '', finding: 'states', text: '怀仁陶瓷', date: '2024', ...given });

const dataset = (more: Parameters<typeof aDataset>[0] = {}): Dataset =>
  aDataset({
    towns: [
      { id: 'town', name: '怀仁陶瓷', level: 'reserve', note: '原说明', sourceId: 'policy' },
      { id: 'other', name: '应县陶瓷', level: 'cluster' },
    ],
    sources: [{ id: 'policy', title: '方案', publisher: '市政府' }],
    registers: [{ id: 'municipalTowns', name: '市级专业镇', complete: false }],
    indicators: [{ id: 'shanxiPremiumBrands', name: '“山西精品”公用品牌数', unit: 'count', unitLabel: '个' }],
    targets: [
      {
        id: 'towns',
        name: '市级专业镇数',
        nature: 'target',
        registerId: 'municipalTowns',
        scopeKind: 'city',
        countLevels: ['municipal'],
        direction: 'atLeast',
        value: 1,
        deadline: '2025',
      },
      {
        id: 'brands',
        name: '“山西精品”公用品牌数',
        nature: 'target',
        indicatorId: 'shanxiPremiumBrands',
        scopeKind: 'town',
        direction: 'atLeast',
        value: 1,
        deadline: '2025',
      },
    ],
    ...more,
  });

const townIn = (data: Dataset, id = 'town') => data.towns.find((t) => t.id === id);
const judged = (data: Dataset, target: string, subjectId?: string) =>
  judge(lookupOf(data), '2026-03').find(
    (j) => j.target.id === target && (subjectId === undefined || j.subjectId === subjectId),
  );

describe('a recognition', () => {
  test('sets level, standing, year and source, and keeps in the note what was there', () => {
    const town = townIn(applyEvidence(dataset(), [recognition()]));
    expect(town).toMatchObject({ level: 'municipal', levelStanding: 'official', recognisedYear: 2024 });
    expect(town?.note).toBe('层级据佐证（官方，2024-03）：列入第一批市级专业镇名单；数据包原列储备；原说明');
  });

  test('names its source wherever the town is: one of the list, or one in words', () => {
    const listed = applyEvidence(dataset(), [recognition({ sourceId: 'policy', sourceText: '' })]);
    expect(townIn(listed)?.sourceId).toBe('policy');
    const inWords = applyEvidence(dataset(), [recognition({ sourceText: '市工信局公示' })]);
    const source = lookupOf(inWords).row('sources', townIn(inWords)?.sourceId ?? '');
    expect(source).toMatchObject({ title: '市工信局公示', date: '2024-03', link: 'none' });
  });

  test('reaches the target, and the target says that evidence is in its count', () => {
    expect(judged(dataset(), 'towns')).toMatchObject({ state: 'cannotJudge', value: 0 });
    const after = judged(applyEvidence(dataset(), [recognition()]), 'towns');
    expect(after).toMatchObject({ state: 'reached', value: 1, why: '公开资料和佐证至少 1 个' });
  });

  test('in a list called complete shows that the list was not', () => {
    const complete = { registers: [{ id: 'municipalTowns', name: '市级专业镇', complete: true }] };
    const target = { ...dataset().targets[0], value: 8 };
    const data = dataset({ ...complete, targets: [target] });
    expect(judged(data, 'towns')?.state).toBe('notReached');
    expect(judged(applyEvidence(data, [recognition()]), 'towns')?.state).toBe('cannotJudge');
  });

  test.each([
    [
      'the newest of several',
      [recognition({ date: '2024-05' }), recognition({ level: 'provincial', date: '2025' })],
      'provincial',
    ],
    [
      'in whatever order',
      [recognition({ level: 'provincial', date: '2025' }), recognition({ date: '2024-05' })],
      'provincial',
    ],
    [
      'downward too',
      [recognition({ level: 'provincial', date: '2024' }), recognition({ date: '2025-01' })],
      'municipal',
    ],
    [
      'a dated one before an undated',
      [recognition(), recognition({ level: 'provincial', date: '' })],
      'municipal',
    ],
  ] as const)('%s counts', (_, rows, level) => {
    expect(townIn(applyEvidence(dataset(), rows))?.level).toBe(level);
  });

  test('older than the year the package knows changes nothing; of the same year it does', () => {
    const data = dataset({ towns: [{ id: 'town', level: 'provincial', recognisedYear: 2024 }] });
    for (const date of ['2023-12-31', '']) expect(applyEvidence(data, [recognition({ date })])).toBe(data);
    expect(townIn(applyEvidence(data, [recognition({ date: '2024-01' })]))?.level).toBe('municipal');
  });
});

describe('a brand', () => {
  const premium = (data: Dataset) => data.observations.filter((o) => o.indicatorId === 'shanxiPremiumBrands');

  test('is listed and proves a least number, which reaches the target and never fails it', () => {
    const data = applyEvidence(dataset(), [brand()]);
    expect(data.brands).toMatchObject([{ name: '怀仁陶瓷', townId: 'town', areaId: '140681', year: 2024 }]);
    expect(premium(data)).toMatchObject([
      { value: 1, qualifier: 'atLeast', standing: 'derived', periodKind: 'asof', period: '2024' },
    ]);
    expect(judged(data, 'brands', 'town')?.state).toBe('reached');
    const two = dataset({ targets: [{ ...dataset().targets[1], value: 2 }] });
    expect(judged(applyEvidence(two, [brand()]), 'brands', 'town')?.state).toBe('cannotJudge');
  });

  test('counts by its year, once a name; one without a year only where none has one', () => {
    const data = applyEvidence(dataset(), [
      brand({ id: 'a', text: '甲', date: '2025' }),
      brand({ id: 'b', text: '乙', date: '2023-04' }),
      brand({ id: 'c', text: ' 乙 ', date: '2025' }),
      brand({ id: 'd', text: '丁', date: '' }),
    ]);
    expect(premium(data).map((o) => [o.period, o.value])).toEqual([
      ['2023', 1],
      ['2025', 2],
    ]);
    const undated = applyEvidence(dataset(), [brand({ date: '' })]);
    expect(premium(undated)).toMatchObject([{ periodKind: 'unknown', period: '', value: 1 }]);
  });

  test('leaves a town its own figure, and lists the brand all the same', () => {
    const own = [{ subjectId: 'town', indicatorId: 'shanxiPremiumBrands', value: 3 }];
    const data = applyEvidence(dataset({ observations: own }), [brand()]);
    expect(premium(data)).toHaveLength(1);
    expect(data.brands).toHaveLength(1);
  });

  test('of an area belongs to no town', () => {
    const data = applyEvidence(dataset(), [brand({ townId: '', areaId: '140600' })]);
    expect(data.brands).toMatchObject([{ townId: '', areaId: '140600' }]);
    expect(premium(data)).toEqual([]);
  });
});

describe('laws of evidence', () => {
  const rows = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      kind: fc.constantFrom('condition', 'commitment', 'brand', 'recognition', 'landGrade'),
      townId: fc.constantFrom('town', 'other', 'nowhere', ''),
      finding: fc.constantFrom('supports', 'against', 'states'),
      level: fc.constantFrom<Level | ''>(...(Object.keys(LEVELS) as Level[]), ''),
      date: fc.constantFrom('', '2023', '2024-05', '2025-01-02'),
      text: fc.constantFrom('甲', '乙'),
    }),
    { maxLength: 6 },
  );
  const evidence = (given: readonly object[], more: Partial<Evidence> = {}) =>
    given.map((row) => anEvidence({ ...row, ...more } as Partial<Evidence>));

  test('sample evidence says nothing, nor does a finding on a condition', () => {
    const data = dataset();
    fc.assert(
      fc.property(rows, (given) => {
        expect(applyEvidence(data, evidence(given, { standing: 'sample' }))).toBe(data);
        expect(applyEvidence(data, evidence(given, { kind: 'condition' }))).toBe(data);
        expect(applyEvidence(data, evidence(given, { finding: 'supports' }))).toBe(data);
      }),
    );
  });

  test('no brand and no recognition turns into a failure', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const states = judge(lookupOf(applyEvidence(dataset(), evidence(given))), '2026-03');
        expect(states.map(({ state }) => state)).not.toContain('notReached');
      }),
    );
  });

  test('what it rests on is named: every source is in the list, every id stands once', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const unique = [...new Map(given.map((row) => [row.id, row])).values()];
        const data = applyEvidence(dataset(), evidence(unique));
        const sources = data.sources.map(({ id }) => id);
        expect(new Set(sources).size).toBe(sources.length);
        const used = [...data.brands, ...data.observations].map(({ sourceId }) => sourceId);
        expect(used.every((id) => sources.includes(id))).toBe(true);
        expect(new Set(data.observations.map(({ id }) => id)).size).toBe(data.observations.length);
      }),
    );
  });
});
