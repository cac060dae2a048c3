import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import type { ConditionResult, CriterionResult } from '#policy/assessment.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import { loadReal } from './realPackage.ts';

let data: Dataset;
let policy: Policy;

beforeAll(async () => {
  const { result, policy: read } = await loadReal();
  if (result.kind === 'failed' || !read) throw new Error('not loaded');
  data = result.dataset;
  policy = read;
});

const assessments = () => selectAssessments(data, policy, data.meta.dataDate);

function criterion(townId: string, id: string): CriterionResult {
  const criteria = assessments().find(({ town }) => town.id === townId)?.criteria;
  const found = criteria?.find(({ item }) => item.clauseId === id);
  if (!found) throw new Error(`${townId} ${id} not assessed`);
  return found;
}

function condition(townId: string, id: string): ConditionResult {
  const { conditions } = criterion(townId, id.slice(0, id.lastIndexOf('.')));
  const found = conditions.find((c) => c.condition.id === id);
  if (!found) throw new Error(`${townId} ${id} not assessed`);
  return found;
}

describe('the towns of the default package against the eight criteria', () => {
  test('are all assessed, down the ladder', () => {
    expect(assessments().map(({ town }) => town.level)).toEqual([
      'provincial',
      'municipal',
      ...Array.from({ length: 4 }, () => 'reserve'),
      ...Array.from({ length: 5 }, () => 'cluster'),
    ]);
    for (const { criteria } of assessments()) expect(criteria).toHaveLength(8);
  });

  test('fail in nothing: incomplete public data prove no failure', () => {
    for (const { criteria } of assessments())
      for (const { conditions, priorities } of criteria)
        for (const { verdict, why } of [...conditions, ...priorities])
          expect(verdict, why).not.toBe('notMet');
  });

  test('怀仁陶瓷: nine listed firms without a role leave 龙头带动 open, 115 经营主体 do not settle it', () => {
    expect(criterion('huairen-taoci', '2.5')).toMatchObject({ verdict: 'noEvidence', met: 0 });
    expect(condition('huairen-taoci', '2.4.c')).toMatchObject({
      verdict: 'noEvidence',
      brief: '产值未公开',
      sample: { verdict: 'met' },
    });
    expect(criterion('huairen-taoci', '2.3').verdict).toBe('met');
  });

  test('平鲁红山荞麦: exactly 0.5 亿元 of no known year meets the number', () => {
    expect(condition('pinglu-hongshan-qiaomai', '2.4.c')).toMatchObject({
      verdict: 'met',
      basis: 'computed',
      undated: true,
      brief: '0.5 亿元（年份不详）',
    });
    expect(condition('pinglu-hongshan-qiaomai', '2.1.a').brief).toBe('种植历史 800 年以上');
  });

  test('应县陶瓷 is measured by the figures of its county that the package ties to it', () => {
    expect(condition('yingxian-taoci', '2.4.c')).toMatchObject({
      verdict: 'met',
      undated: true,
      brief: '4.1 亿元（年份不详）',
    });
  });

  test('怀仁羔羊肉: two firms called 龙头 and 425 cooperatives meet 龙头带动', () => {
    expect(criterion('huairen-gaoyangrou', '2.5')).toMatchObject({ verdict: 'met', met: 2 });
    expect(condition('huairen-gaoyangrou', '2.5.b')).toMatchObject({ brief: '配套企业 425 家' });
  });

  test('what covers the whole city is not known to lie in one county', () => {
    for (const id of ['shuozhou-xiaozaliang', 'shuozhou-gufei'])
      expect(condition(id, '2.4.a')).toMatchObject({ verdict: 'noEvidence', brief: '未落到具体县' });
    expect(condition('huairen-taoci', '2.4.a')).toMatchObject({ verdict: 'met', brief: '怀仁市' });
  });

  test('have briefs that fit a cell, and a proof and a holder for what is open', () => {
    for (const { criteria } of assessments())
      for (const { brief, conditions } of criteria) {
        expect([...brief].length).toBeLessThanOrEqual(16);
        for (const { verdict, lacking, holder } of conditions) {
          if (verdict === 'met') continue;
          expect(lacking).not.toBe('');
          expect(holder).not.toBe('');
        }
      }
  });
});

describe('the rows behind them', () => {
  const textOf = (id: string) => policy.clauses.find((clause) => clause.id === id)?.text ?? '';

  test('quote their sentence word for word', () => {
    for (const { id, clauseId, quote } of [...policy.conditions, ...policy.policyNumbers])
      expect(textOf(clauseId), id).toContain(quote);
  });

  test('give every criterion conditions, of its own sentences', () => {
    for (const { clauseId, kind } of policy.items) {
      const own = policy.conditions.filter((c) => c.itemId === clauseId);
      if (kind === 'criterion') expect(own.length, clauseId).toBeGreaterThanOrEqual(2);
      for (const c of own) expect(c.clauseId.startsWith(`${clauseId}.`), c.id).toBe(true);
    }
    expect(policy.conditions.filter(({ kind }) => kind === 'priority')).toHaveLength(5);
  });

  test('write numbers as the text does, and tie every rule and target to one', () => {
    for (const { id, value, quote } of policy.policyNumbers) expect(quote, id).toContain(value);
    const tied = new Set(policy.policyNumbers.map(({ targetId }) => targetId));
    for (const { id } of data.targets) expect(tied, id).toContain(id);
  });

  test('rest evidence on figures of the town, of the source and standing they have there', () => {
    const resting = policy.evidence.filter(({ observationId }) => observationId !== '');
    expect(resting.length).toBeGreaterThan(0);
    for (const { id, townId, observationId, sourceId, standing } of resting) {
      const figure = data.observations.find((o) => o.id === observationId);
      expect([figure?.subjectId, figure?.alsoSubjectId], id).toContain(townId);
      expect(figure, id).toMatchObject({ sourceId, standing, nature: 'actual' });
    }
  });
});
