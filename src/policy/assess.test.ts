import { describe, expect, test } from 'vitest';
import {
  assessCase,
  type CaseInput,
  type CONDITIONS,
  onCondition,
  resultOf,
} from '../../test/builders/assessmentCase.ts';

const firms = (count: number, role: 'leading' | 'supporting' | 'unstated') =>
  Array.from({ length: count }, () => ({ role }));
const verdictOf = (key: keyof typeof CONDITIONS, given: CaseInput) => resultOf(key, given).verdict;

describe('output against the number of the text', () => {
  test.each([
    ['manufacturing', 0.99, 'notMet'],
    ['manufacturing', 1, 'met'],
    ['manufacturing', 1.01, 'met'],
    ['agriculture', 0.49, 'notMet'],
    ['agriculture', 0.5, 'met'],
    ['agriculture', 0.51, 'met'],
    ['lightIndustry', 0.49, 'notMet'],
    ['lightIndustry', 0.5, 'met'],
  ] as const)('%s with %d is %s', (category, value, verdict) => {
    expect(verdictOf('output', { town: { category }, figures: [{ value }] })).toBe(verdict);
  });

  test('a cluster is measured as a candidate, a recognised town by the same standard', () => {
    for (const level of ['cluster', 'provincial'] as const)
      expect(verdictOf('output', { town: { level }, figures: [{ value: 2 }] })).toBe('met');
  });

  test('a figure of no known year decides, and says so in the cell', () => {
    const figures = [{ value: 4.1, periodKind: 'unknown', period: '' }] as const;
    expect(resultOf('output', { figures })).toMatchObject({
      verdict: 'met',
      basis: 'computed',
      undated: true,
      brief: '4.1 亿元（年份不详）',
      why: '主导产业产值 4.1 亿元（年份不详），达到 1 亿元以上',
      lacking: '',
    });
  });

  test('约 exactly at the threshold, one open end and no figure leave it open', () => {
    const figures = (qualifier: 'about' | 'atLeast' | 'atMost', value: number) => [{ qualifier, value }];
    expect(resultOf('output', { figures: figures('about', 1) })).toMatchObject({
      verdict: 'noEvidence',
      basis: 'none',
      brief: '约 1 亿元',
    });
    expect(verdictOf('output', { figures: figures('about', 1.1) })).toBe('met');
    expect(verdictOf('output', { figures: figures('atLeast', 0.9) })).toBe('noEvidence');
    expect(verdictOf('output', { figures: figures('atMost', 1.1) })).toBe('noEvidence');
    expect(resultOf('output', {})).toMatchObject({
      verdict: 'noEvidence',
      brief: '产值未公开',
      why: '主导产业产值未见公开数，无法判断',
      lacking: '主导产业产值的统计数，须达到 1 亿元以上',
      holder: '市工信局',
      sample: null,
    });
  });

  test('rivals are 两说, whichever side of the threshold they lie on', () => {
    for (const low of [0.4, 2])
      expect(resultOf('output', { figures: [{ value: low }, { value: 3 }] })).toMatchObject({
        verdict: 'noEvidence',
        brief: '两说',
      });
    const settled = [{ value: 0.4 }, { value: 3, preferred: 'yes' }] as const;
    expect(verdictOf('output', { figures: settled })).toBe('met');
  });

  test('goals and plans are no results, and what was reported later was not known', () => {
    expect(verdictOf('output', { figures: [{ value: 3, nature: 'target' }] })).toBe('noEvidence');
    const undated = { value: 3, periodKind: 'unknown', period: '', reportedOn: '2023-06' } as const;
    expect(verdictOf('output', { figures: [undated], asOf: '2022-12' })).toBe('noEvidence');
    expect(verdictOf('output', { figures: [undated], asOf: '2023-12' })).toBe('met');
  });

  test('a refused row is said to be', () => {
    const dataset = { refused: [{ subjectId: 'town', indicatorId: 'outputValue' }] };
    expect(resultOf('output', { dataset })).toMatchObject({ verdict: 'noEvidence', brief: '产值所在行有错' });
  });

  test('for 文旅 the text sets no number, so nothing is met or unmet by one', () => {
    for (const finding of ['supports', 'against', 'exception'] as const) {
      const given = { town: { category: 'cultureTourism' }, figures: [{ value: 9 }] } as const;
      const evidence = [onCondition('output', { finding, value: 9 })];
      expect(resultOf('output', { ...given, evidence })).toMatchObject({
        verdict: 'noEvidence',
        target: null,
        why: '文旅类：方案未定产值标准，无法判断',
        brief: '文旅类未定标准',
      });
    }
  });

  test('a rule that was not read is not taken for one that is not there', () => {
    const issue = { severity: 'fault', check: 'types', file: 'targets.csv' } as const;
    const told = { line: 2, column: null, message: '', expected: '', found: '' };
    const dataset = { targets: [], issues: [{ ...issue, ...told }] };
    expect(resultOf('output', { figures: [{ value: 9 }], dataset })).toMatchObject({
      verdict: 'noEvidence',
      brief: '规定未读到',
    });
  });
});

describe('counts over the register of firms', () => {
  test.each([
    ['leading', 0, 'noEvidence', 'notMet'],
    ['leading', 1, 'met', 'met'],
    ['leading', 2, 'met', 'met'],
    ['supporting', 9, 'noEvidence', 'notMet'],
    ['supporting', 10, 'met', 'met'],
    ['supporting', 11, 'met', 'met'],
  ] as const)('%s × %d: %s while it is incomplete, %s once complete', (role, count, open, closed) => {
    expect(verdictOf(role, { firms: firms(count, role) })).toBe(open);
    expect(verdictOf(role, { firms: firms(count, role), complete: true })).toBe(closed);
  });

  test('nine listed firms of no stated role are no evidence', () => {
    expect(resultOf('leading', { firms: firms(9, 'unstated') })).toMatchObject({
      verdict: 'noEvidence',
      brief: '龙头企业未见',
      why: '龙头企业：公开资料未见；名单不完整，无法判断；所列企业 9 家，其中 9 家角色未注明',
    });
  });

  test('a complete register with a refused row proves a minimum only, and says so', () => {
    const issues = [
      { severity: 'fault', check: 'types', file: 'enterprises.csv', line: 3, column: null, message: '' },
    ] as const;
    const dataset = { issues: issues.map((issue) => ({ ...issue, expected: '', found: '' })) };
    const result = resultOf('leading', { complete: true, dataset });
    expect(result.verdict).toBe('noEvidence');
    expect(result.why).toContain('名单中有行有错，未采用');
  });

  test('evidence of a count is a minimum too, unless it says that it falls short', () => {
    const told = (value: number, finding: 'supports' | 'states' | 'against') =>
      resultOf('supporting', { evidence: [onCondition('supporting', { value, finding })] });
    expect(told(10, 'states')).toMatchObject({ verdict: 'met', brief: '配套企业 10 户', basis: 'computed' });
    expect(told(9, 'states').verdict).toBe('noEvidence');
    expect(told(9, 'supports').verdict).toBe('noEvidence');
    expect(told(9, 'against').verdict).toBe('notMet');
    expect(told(10, 'against')).toMatchObject({ verdict: 'noEvidence', brief: '两说' });
  });

  test('a figure of the package that evidence names is read as the package has it', () => {
    const count = { id: 'coop', indicatorId: 'cooperatives', unit: 'count', value: 425, period: '2021' };
    const evidence = [onCondition('supporting', { observationId: 'coop', text: '专业合作社' })];
    expect(resultOf('supporting', { figures: [count], evidence })).toMatchObject({
      verdict: 'met',
      brief: '配套企业 425 家',
      why: '专业合作社 425 家（2021，报道），达到 10 户以上',
    });
    const planned = [{ ...count, nature: 'planned' }] as const;
    expect(verdictOf('supporting', { figures: planned, evidence })).toBe('noEvidence');
    const share = [{ ...count, indicatorId: 'marketShare' }];
    expect(resultOf('supporting', { figures: share, evidence }).why).toContain('单位与规定不同');
  });
});

describe('the place', () => {
  test.each([
    ['140681', 'met', '怀仁市'],
    ['140671', 'met', '朔城区'],
    ['140600', 'noEvidence', '未落到具体县'],
  ])('%s: %s', (areaId, verdict, brief) => {
    expect(resultOf('place', { town: { areaId } })).toMatchObject({ verdict, brief });
  });
});

describe('evidence', () => {
  test('support meets, opposition fails, both are 两说 with both shown', () => {
    const supports = onCondition('heritage', { text: '地理标志保护产品，公告第452号' });
    const against = onCondition('heritage', { finding: 'against', text: '2023年才投产' });
    expect(resultOf('heritage', { evidence: [supports] })).toMatchObject({
      verdict: 'met',
      basis: 'attested',
      brief: '地理标志保护产品',
      undated: false,
    });
    expect(resultOf('heritage', { evidence: [against] })).toMatchObject({
      verdict: 'notMet',
      lacking: '传承的产品、工艺',
    });
    const both = resultOf('heritage', { evidence: [supports, against] });
    expect(both).toMatchObject({ verdict: 'noEvidence', brief: '两说' });
    expect(both.why).toContain('公告第452号');
    expect(both.why).toContain('2023年才投产');
    expect(both.evidence).toHaveLength(2);
  });

  test('without a date it counts as undated', () => {
    const evidence = [onCondition('heritage', { date: '' })];
    const result = resultOf('heritage', { evidence });
    expect(result).toMatchObject({ verdict: 'met', undated: true });
    expect(result.why).toContain('日期不详');
  });

  test('is not known before its date, and says that it waits', () => {
    const evidence = [onCondition('heritage', { date: '2025-03' })];
    const early = resultOf('heritage', { evidence, asOf: '2025-02-28' });
    expect(early).toMatchObject({ verdict: 'noEvidence', evidence: [] });
    expect(early.why).toContain('另有 1 条佐证晚于 2025-02-28，未计');
    expect(verdictOf('heritage', { evidence, asOf: '2025-03-01' })).toBe('met');
    expect(verdictOf('heritage', { evidence, asOf: '2025' })).toBe('met');
  });

  test('on a number decides by the number, against the package it is 两说', () => {
    const told = (value: number) => ({ evidence: [onCondition('output', { value, finding: 'states' })] });
    expect(resultOf('output', told(1.2))).toMatchObject({ verdict: 'met', brief: '1.2 亿元' });
    expect(verdictOf('output', told(0.9))).toBe('notMet');
    expect(resultOf('output', { ...told(1.2), figures: [{ value: 0.8 }] })).toMatchObject({
      verdict: 'noEvidence',
      brief: '两说',
      why: '某文件所载 1.2 亿元（2023-06-01，报道），达到 1 亿元以上；主导产业产值 0.8 亿元（2023），未达到 1 亿元以上；两说，未作取舍，无法判断',
    });
  });

  test('without a number it is somebody’s word', () => {
    const evidence = [onCondition('output', {})];
    expect(resultOf('output', { evidence })).toMatchObject({ verdict: 'met', basis: 'attested' });
  });

  test('an argued exception meets what is asked in principle, and nothing else', () => {
    const reason = { finding: 'exception', text: '两县共用一个园区' } as const;
    const place = { town: { areaId: '140600' }, evidence: [onCondition('place', reason)] };
    const result = resultOf('place', place);
    expect(result).toMatchObject({ verdict: 'met', basis: 'exception', brief: '例外，有理由' });
    expect(result.why).toMatch(/^原则上.*例外理由：两县共用一个园区/);
    expect(
      verdictOf('output', { figures: [{ value: 0.5 }], evidence: [onCondition('output', reason)] }),
    ).toBe('met');
    expect(verdictOf('heritage', { evidence: [onCondition('heritage', reason)] })).toBe('noEvidence');
    expect(verdictOf('place', { ...place, evidence: [onCondition('place', { ...reason, text: ' ' })] })).toBe(
      'noEvidence',
    );
  });

  test('of sample standing only tells what it would say', () => {
    const evidence = [onCondition('heritage', { standing: 'sample' })];
    const result = resultOf('heritage', { evidence });
    expect(result).toMatchObject({ verdict: 'noEvidence', evidence: [], sample: { verdict: 'met' } });
    expect(result.sample?.why).toMatch(/^示例/);
    const output = resultOf('output', { samples: [{ value: 62 }], figures: [{ value: 0.2 }] });
    expect(output).toMatchObject({ verdict: 'notMet', sample: { verdict: 'met' } });
    expect(output.sample?.why).toBe(
      '示例：主导产业产值 62 亿元（2023），达到 1 亿元以上；仅作演示，不作依据',
    );
  });

  test('rows that could not be read leave a doubt', () => {
    const policy = { unreadable: ['policy/evidence.csv'] };
    expect(resultOf('heritage', { policy }).why).toBe('未见佐证，无法判断；佐证表中有行有错，未采用');
  });
});

describe('a criterion', () => {
  const cell = (given: CaseInput, id: string) => {
    const found = assessCase(given).criteria.find(({ item }) => item.clauseId === id);
    if (!found) throw new Error(id);
    return found;
  };
  const met = { town: { areaId: '140681' }, figures: [{ value: 2 }] };

  test('is met when all hold, fails when one does, and is open otherwise', () => {
    expect(cell(met, '2.4')).toMatchObject({ verdict: 'met', met: 2, brief: '2 亿元' });
    expect(cell({ figures: [{ value: 0.2 }] }, '2.4')).toMatchObject({
      verdict: 'notMet',
      met: 1,
      brief: '0.2 亿元',
    });
    expect(cell({}, '2.4')).toMatchObject({ verdict: 'noEvidence', met: 1, brief: '产值未公开' });
    expect(assessCase(met).counts).toEqual({ met: 1, notMet: 0, noEvidence: 2 });
  });

  test('does not count what is only preferred', () => {
    const evidence = [onCondition('preferred', { finding: 'against' })];
    const found = cell({ firms: [...firms(1, 'leading'), ...firms(10, 'supporting')], evidence }, '2.5');
    expect(found).toMatchObject({ verdict: 'met', met: 2 });
    expect(found.conditions).toHaveLength(2);
    expect(found.priorities).toMatchObject([{ verdict: 'notMet' }]);
  });

  test('without conditions, or with one that was not read, is not met', () => {
    expect(cell({ policy: { conditions: [] } }, '2.4')).toMatchObject({
      verdict: 'noEvidence',
      brief: '未列条件',
    });
    const policy = { unreadable: ['policy/conditions.csv'] };
    expect(cell({ ...met, policy }, '2.4').verdict).toBe('noEvidence');
  });
});
