import { describe, expect, test } from 'vitest';
import { anIndicator } from '../../test/builders/datasetBuilder.ts';
import { matched, RECOGNISED } from '../../test/builders/matched.ts';

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
