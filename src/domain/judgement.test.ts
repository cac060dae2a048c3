import { describe, expect, test } from 'vitest';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import type { Observation, Target, Town } from './dataset.ts';
import { type Judgement, judge } from './judgement.ts';
import { lookupOf } from './lookup.ts';

const COUNT: Partial<Target> = {
  id: 'municipal',
  name: '市级专业镇数',
  nature: 'target',
  scopeKind: 'city',
  registerId: 'towns',
  countLevels: ['municipal'],
  direction: 'atLeast',
  value: 8,
  deadline: '2025',
  sourceId: 'policy',
};
const OUTPUT: Partial<Target> = {
  id: 'output',
  name: '主导产业产值',
  nature: 'rule',
  scopeKind: 'town',
  indicatorId: 'outputValue',
  direction: 'atLeast',
  value: 10,
  sourceUnit: '亿元',
};
const POLICY = { id: 'policy', title: '实施方案', publisher: '市政府', date: '2023-12-31' };

const towns = (count: number, given: Partial<Town> = {}): Partial<Town>[] =>
  Array.from({ length: count }, (_, i) => ({ id: `t${i}`, level: 'municipal', ...given }));

function judgeAll(input: DatasetInput, asOf = '2024-12-31'): readonly Judgement[] {
  return judge(lookupOf(aDataset({ sources: [POLICY], ...input })), asOf);
}
function judgeFirst(input: DatasetInput, asOf?: string): Judgement {
  const [first] = judgeAll(input, asOf);
  if (!first) throw new Error('nothing judged');
  return first;
}
const counting = (count: number, complete: boolean, target: Partial<Target> = {}, asOf?: string) =>
  judgeFirst(
    {
      towns: towns(count),
      registers: [{ id: 'towns', name: '市级专业镇', complete }],
      targets: [{ ...COUNT, ...target }],
    },
    asOf,
  );

describe('a count over a complete register', () => {
  test('is reached as soon as it is, before the deadline and after', () => {
    expect(counting(8, true).state).toBe('reached');
    expect(counting(9, true, {}, '2026').state).toBe('reached');
  });

  test('before the deadline it is on pace or behind, by the straight line from the day it was set', () => {
    expect(counting(5, true).state).toBe('onPace');
    expect(counting(3, true).state).toBe('behind');
    expect(counting(0, true, {}, '2023-12-31').state).toBe('onPace');
    expect(counting(7, true, {}, '2025-12-30').state).toBe('behind');
  });

  test('from the deadline on it is not reached', () => {
    expect(counting(7, true, {}, '2025-12-30').state).not.toBe('notReached');
    expect(counting(7, true, {}, '2025-12-31').state).toBe('notReached');
    expect(counting(7, true, {}, '2026').state).toBe('notReached');
  });

  test('a rule without a deadline holds now', () => {
    expect(counting(7, true, { deadline: '' }).state).toBe('notReached');
  });

  test('a ceiling that is exceeded is not on pace', () => {
    expect(counting(9, true, { direction: 'atMost' }).state).toBe('behind');
    expect(counting(9, true, { direction: 'atMost' }, '2026').state).toBe('notReached');
    expect(counting(8, true, { direction: 'atMost' }).state).toBe('reached');
  });
});

describe('a count over an incomplete register', () => {
  test('proves a minimum and never its failure', () => {
    expect(counting(8, false).state).toBe('reached');
    for (const asOf of ['2023-12-31', '2025-12-30', '2026', '2099'])
      expect(counting(7, false, {}, asOf)).toMatchObject({
        state: 'cannotJudge',
        value: 7,
        need: { kind: 'register', id: 'towns' },
      });
  });

  test('says that it is a minimum, whether or not it suffices', () => {
    expect(counting(7, false).why).toContain('公开资料至少 7 个');
    expect(counting(7, false).why).toContain('名单不完整，无法判断');
    expect(counting(8, false).why).toContain('至少 8 个');
  });

  test('a register nobody describes is not complete', () => {
    const judged = judgeFirst({ towns: towns(1), targets: [COUNT] }, '2026');
    expect(judged.state).toBe('cannotJudge');
  });
});

describe('what counts', () => {
  const register = { registers: [{ id: 'towns', name: '市级专业镇', complete: true }] };

  test('a cluster or a reserve never counts toward a target', () => {
    const mixed = [
      ...towns(8, { level: 'cluster' }),
      ...towns(3, { level: 'reserve' }).map((t) => ({ ...t, id: `r${t.id}` })),
      { id: 'one', level: 'municipal' as const },
    ];
    expect(judgeFirst({ ...register, towns: mixed, targets: [COUNT] })).toMatchObject({ value: 1 });
  });

  test('a town recognised after the date of judgement does not count yet', () => {
    const input = { ...register, towns: towns(8, { recognisedYear: 2024 }), targets: [COUNT] };
    expect(judgeFirst(input, '2023-12-31')).toMatchObject({ value: 0 });
    expect(judgeFirst(input, '2024-01-01')).toMatchObject({ value: 8, state: 'reached' });
  });

  test('firms count for their own town, by role', () => {
    const target: Partial<Target> = {
      ...COUNT,
      scopeKind: 'town',
      countLevels: [],
      countRoles: ['leading'],
      value: 1,
    };
    const judged = judgeAll({
      ...register,
      towns: towns(2),
      enterprises: [
        { townId: 't0', role: 'leading' },
        { townId: 't1', role: 'backbone' },
        { townId: '', role: 'leading' },
      ],
      targets: [target],
    });
    expect(judged.map((j) => j.value)).toEqual([1, 0]);
  });

  test('firms count for the whole city and for their own county', () => {
    const by = { ...COUNT, countLevels: [], countRoles: ['leading'] as const, value: 1 };
    const judged = judgeAll({
      ...register,
      enterprises: [{ role: 'leading', areaId: '140621' }],
      targets: [
        { ...by, id: 'city', scopeKind: 'city' },
        { ...by, id: 'county', scopeKind: 'county' },
      ],
    });
    expect(judged.filter((j) => j.value !== 0).map((j) => j.subjectId)).toEqual(['140600', '140621']);
  });

  test('towns count for their own county', () => {
    const judged = judgeAll({
      ...register,
      towns: towns(3, { areaId: '140621' }),
      targets: [{ ...COUNT, scopeKind: 'county', value: 1 }],
    });
    expect(judged.filter((j) => j.value !== 0).map((j) => j.subjectId)).toEqual(['140621']);
  });

  test('a file that did not arrive concludes nothing, even of a register said to be complete', () => {
    const lost = { ...register, towns: [], targets: [COUNT], unreadable: ['towns.csv'] };
    expect(judgeFirst(lost, '2026')).toMatchObject({ state: 'cannotJudge', value: null });
    expect(judgeFirst(lost, '2026').why).toContain('towns.csv');
    const firms = {
      ...COUNT,
      scopeKind: 'town' as const,
      countLevels: [],
      countRoles: ['leading'] as const,
    };
    const other = { ...register, towns: towns(1), targets: [firms], unreadable: ['enterprises.csv'] };
    expect(judgeFirst(other, '2026')).toMatchObject({ state: 'cannotJudge', value: null });
  });

  test('a row left out for a fault makes the list one row short, so nothing fails by it', () => {
    const fault = {
      severity: 'fault',
      check: 'areas',
      file: 'towns.csv',
      line: 9,
      column: 'areaId',
      message: '区域代码不认识，此行未采用',
      expected: '',
      found: '',
    } as const;
    const judged = judgeFirst({ ...register, towns: towns(7), targets: [COUNT], issues: [fault] }, '2026');
    expect(judged.state).toBe('cannotJudge');
  });
});

describe('scope', () => {
  const indicators = [anIndicator()];
  const mixed: Partial<Town>[] = [
    { id: 'provincial', level: 'provincial', category: 'manufacturing' },
    { id: 'municipal', level: 'municipal', category: 'agriculture' },
    { id: 'reserve', level: 'reserve', category: 'lightIndustry' },
    { id: 'cluster', level: 'cluster', category: 'manufacturing' },
  ];
  const subjects = (target: Partial<Target>) =>
    judgeAll({ indicators, towns: mixed, targets: [{ ...OUTPUT, ...target }] }).map((j) => j.subjectId);

  test('a rule on towns is for all but clusters, unless it names their level', () => {
    expect(subjects({})).toEqual(['provincial', 'municipal', 'reserve']);
    expect(subjects({ scopeLevels: ['cluster'] })).toEqual(['cluster']);
    expect(subjects({ scopeLevels: ['provincial', 'municipal'] })).toEqual(['provincial', 'municipal']);
  });

  test('a rule on some categories is for these alone', () => {
    expect(subjects({ scopeCategories: ['manufacturing'] })).toEqual(['provincial']);
    expect(subjects({ scopeCategories: ['agriculture', 'lightIndustry'] })).toEqual(['municipal', 'reserve']);
    expect(subjects({ scopeLevels: ['municipal'], scopeCategories: ['manufacturing'] })).toEqual([]);
  });

  test('counties are the six, never the zone; projects are judged case by case', () => {
    expect(subjects({ scopeKind: 'county' })).toHaveLength(6);
    expect(subjects({ scopeKind: 'county' })).not.toContain('140671');
    expect(subjects({ scopeKind: 'city' })).toEqual(['140600']);
    expect(subjects({ scopeKind: 'project' })).toEqual([]);
  });
});

describe('a measured threshold', () => {
  const measured = (row: Partial<Observation>, asOf?: string, target: Partial<Target> = {}) =>
    judgeFirst(
      {
        indicators: [anIndicator()],
        towns: towns(1),
        observations: [{ subjectId: 't0', indicatorId: 'outputValue', ...row }],
        targets: [{ ...OUTPUT, ...target }],
      },
      asOf,
    );

  test('is reached at the number itself, not below it', () => {
    expect(measured({ value: 10 })).toMatchObject({ state: 'reached', value: 10 });
    expect(measured({ value: 9.9 })).toMatchObject({ state: 'notReached', value: 9.9 });
    expect(measured({ value: 0 })).toMatchObject({ state: 'notReached', value: 0 });
  });

  test('约 exactly on the threshold cannot be judged, and says why', () => {
    const judged = measured({ value: 10, qualifier: 'about' });
    expect(judged).toMatchObject({ state: 'cannotJudge', need: { kind: 'indicator', id: 'outputValue' } });
    expect(judged.why).toContain('恰在界线上');
    expect(measured({ value: 11, qualifier: 'about' }).state).toBe('reached');
  });

  test('以上 below the threshold cannot be judged, and is not said to lie on it', () => {
    const judged = measured({ value: 8, qualifier: 'atLeast' });
    expect(judged.state).toBe('cannotJudge');
    expect(judged.why).not.toContain('恰在界线上');
  });

  test('以下 shows its number, never an infinite one', () => {
    const judged = measured({ value: 8, qualifier: 'atMost' });
    expect(judged).toMatchObject({ state: 'notReached', value: 8 });
  });

  test.each([
    ['about', '约'],
    ['atLeast', '以上'],
    ['fraction', '约'],
  ] as const)('the reason keeps the word of %s', (qualifier, word) => {
    expect(measured({ value: 12, qualifier }).why).toContain(word);
  });

  test('plans, targets, sample and disputed figures never judge', () => {
    for (const nature of ['target', 'forecast', 'planned', 'rule'] as const)
      expect(measured({ value: 50, nature }).state).toBe('cannotJudge');
    expect(measured({ value: 50, standing: 'sample' }).state).toBe('cannotJudge');
    const rivals = judgeFirst({
      indicators: [anIndicator()],
      towns: towns(1),
      observations: [12, 13].map((value) => ({ subjectId: 't0', indicatorId: 'outputValue', value })),
      targets: [OUTPUT],
    });
    expect(rivals.state).toBe('cannotJudge');
    expect(rivals.why).toContain('两说');
  });

  test('a figure of a later year is not known yet on the date of judgement', () => {
    expect(measured({ value: 12, period: '2024' }, '2024-12-31').state).toBe('reached');
    expect(measured({ value: 12, period: '2024' }, '2022').state).toBe('cannotJudge');
  });

  test('an indicator that is not defined is told and not guessed', () => {
    const judged = judgeFirst({ towns: towns(1), targets: [OUTPUT] });
    expect(judged).toMatchObject({ state: 'cannotJudge', value: null });
  });
});
