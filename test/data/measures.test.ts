import { beforeAll, describe, expect, test } from 'vitest';
import { RECIPIENTS } from '#catalog/policy.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import { FLOOR_PRICE_RULE, floorPrice } from '#policy/floorPrice.ts';
import type { ItemMatch, MatchSubject } from '#policy/itemMatch.ts';
import { matchItems } from '#policy/matchItems.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { loadReal } from './realPackage.ts';

let data: Dataset;
let policy: Policy;

beforeAll(async () => {
  const { result, policy: read } = await loadReal();
  if (result.kind === 'failed' || !read) throw new Error('not loaded');
  data = result.dataset;
  policy = read;
});

const matches = (kind: MatchSubject['kind'], id: string): readonly ItemMatch[] => {
  const row = (kind === 'town' ? data.towns : data.enterprises).find((r) => r.id === id);
  if (!row) throw new Error(`no ${id}`);
  return matchItems(
    policyLookupOf(policy),
    lookupOf(data),
    { kind, row } as MatchSubject,
    data.meta.dataDate,
  );
};
const matchOf = (kind: MatchSubject['kind'], id: string, clause: string): ItemMatch => {
  const found = matches(kind, id).find((m) => m.item.clauseId === clause);
  if (!found) throw new Error(`no ${clause}`);
  return found;
};
const outcomes = (found: readonly ItemMatch[]) => {
  const counts = { applies: 0, unknown: 0, doesNotApply: 0 };
  for (const { outcome } of found) counts[outcome] += 1;
  return counts;
};

describe('what the text gives and asks', () => {
  const textOf = (id: string) => policy.clauses.find((c) => c.id === id)?.text ?? '';

  test('is quoted word for word from its own sentence, under a name that fits', () => {
    for (const { id, clauseId, quote, name } of policy.provisions) {
      expect(textOf(clauseId), id).toContain(quote);
      expect(name.length, id).toBeLessThanOrEqual(16);
    }
    for (const { id, clauseId, quote } of policy.applicability) expect(textOf(clauseId), id).toContain(quote);
  });

  test('has every sentence of the actions, measures and mechanisms, each told to somebody', () => {
    const items = policy.items.filter((i) => i.kind !== 'criterion').map((i) => i.clauseId);
    const sentences = policy.clauses.filter((c) => c.kind === 'sentence' && items.includes(c.parentId));
    const told = new Set(policy.provisions.map((p) => p.clauseId));
    expect(sentences.map((s) => s.id).filter((id) => !told.has(id))).toEqual([]);
    expect(policy.provisions.filter((p) => p.recipients.length === 0)).toEqual([]);
  });

  test('has the aims without a number, and what the mechanisms bring forth', () => {
    expect(policy.provisions.filter((p) => p.itemId === '1.2').map((p) => p.kind)).toEqual(
      Array.from({ length: 7 }, () => 'aim'),
    );
    const products = policy.provisions.filter((p) => p.itemId.startsWith('5.') && p.kind === 'product');
    for (const name of [
      '年度行动计划',
      '责任清单',
      '问题台账',
      '重大项目清单',
      '招商引资清单',
      '年度评估',
      '督办通知',
      '一镇一策',
    ])
      expect(products.map((p) => p.name)).toContain(name);
  });

  test('speaks to everybody the closed list of recipients knows', () => {
    const spoken = new Set(policy.provisions.flatMap((p) => p.recipients));
    expect(Object.keys(RECIPIENTS).filter((r) => !spoken.has(r as keyof typeof RECIPIENTS))).toEqual([]);
  });
});

describe('to whom it applies', () => {
  test('every action and measure has a rule for towns, and for firms or says whom it is for', () => {
    const items = policy.items.filter((i) => i.kind === 'action' || i.kind === 'measure');
    expect(items).toHaveLength(28);
    for (const { clauseId } of items) {
      const rules = policy.applicability.filter((rule) => rule.itemId === clauseId);
      expect(
        rules.some((rule) => rule.subject === 'town'),
        clauseId,
      ).toBe(true);
      if (rules.every((rule) => rule.subject !== 'enterprise'))
        expect(matchOf('enterprise', 'gucheng', clauseId).why).toContain('没有直接面向企业的规则');
    }
  });

  test('every rule stands below its own item and in the words of one of its provisions’ sentences', () => {
    for (const { id, itemId, clauseId } of policy.applicability) {
      expect(clauseId.startsWith(`${itemId}.`), id).toBe(true);
      expect(
        policy.provisions.some((p) => p.clauseId === clauseId),
        id,
      ).toBe(true);
    }
  });

  test('怀仁陶瓷: all of them, 4.14 and 4.11 by name', () => {
    expect(outcomes(matches('town', 'huairen-taoci'))).toEqual({ applies: 28, unknown: 0, doesNotApply: 0 });
    const product = matchOf('town', 'huairen-taoci', '4.14');
    expect(product.outcome).toBe('applies');
    expect(product.why).toContain('怀仁陶瓷在列');
    expect(product.rule?.quote).toContain('怀仁陶瓷、山阴乳品、怀仁羔羊肉');
    expect(matchOf('town', 'huairen-taoci', '4.11').why).toContain('陶瓷在列');
    expect(matchOf('town', 'huairen-taoci', '4.4').rules.map((r) => r.outcome)).toContain('unknown');
  });

  test('a town that waits: what names it applies, the rest asks whether it is recognised', () => {
    const found = matches('town', 'shanyin-rupin');
    const applies = found.filter((m) => m.outcome === 'applies').map((m) => m.item.clauseId);
    expect(applies).toEqual(['3.1', '3.4', '4.11', '4.14']);
    for (const { outcome, missing } of found)
      if (outcome === 'unknown') expect(missing).toEqual(['是否已认定为专业镇']);
  });

  test('a cluster: nothing applies, three are open', () => {
    const found = matches('town', 'yingxian-taoci');
    expect(outcomes(found)).toEqual({ applies: 0, unknown: 3, doesNotApply: 25 });
    expect(found.filter((m) => m.outcome === 'unknown').map((m) => m.item.clauseId)).toEqual([
      '3.1',
      '3.7',
      '4.6',
    ]);
  });

  test('a firm: praise for revenue waits for the figure; a forecast is none', () => {
    const found = matchOf('enterprise', 'sany-guineng', '4.9');
    expect(found.outcome).not.toBe('applies');
    const rule = found.rules.find((r) => r.rule.indicatorId === 'revenue');
    expect(rule?.why).not.toContain('20');
    expect(matchOf('enterprise', 'gucheng', '4.9').missing).toContain('营业收入是否达到 10 亿元');
  });

  test('measures name no lead, actions do', () => {
    for (const { item, leads, shared } of matches('town', 'huairen-taoci')) {
      expect(leads.length > 0, item.clauseId).toBe(item.kind === 'action');
      expect(shared.length, item.clauseId).toBeGreaterThan(0);
    }
  });
});

describe('the standard of land prices', () => {
  test('has fifteen grades, each cheaper than the one before, with its source', () => {
    const { landGrades } = policy;
    expect(landGrades.map((g) => g.grade)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    for (const [i, { price }] of landGrades.entries())
      if (i > 0) expect(price).toBeLessThan(landGrades[i - 1]?.price ?? 0);
    const source = data.sources.find((s) => s.id === landGrades[0]?.sourceId);
    expect(source?.title).toContain('国土资发〔2006〕307号');
    expect(source?.note).toContain('使用前请核对现行标准');
  });

  test('and the share of the policy give the floor price', () => {
    const rule = data.targets.find((t) => t.id === FLOOR_PRICE_RULE);
    expect(floorPrice(rule, policy.landGrades, { grade: 10, cost: 100 })).toMatchObject({
      kind: 'price',
      price: 117.6,
    });
  });
});
