import { describe, expect, test } from 'vitest';
import type { ApplicabilityRule } from '#domain/policy.ts';
import type { ItemMatch, MatchOutcome, RuleMatch } from '#policy/itemMatch.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { aDataset, aRow } from '../../test/builders/datasetBuilder.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { matchGroups, matchSubjectOf, provisionRows } from './measureFinder.ts';
import { townMeasures } from './townMeasures.ts';

const rule = (outcome: MatchOutcome, given: Partial<ApplicabilityRule>): RuleMatch => ({
  rule: aRow('applicability', { words: '规则', ...given }),
  outcome,
  why: '',
  missing: [],
});

const match = (clauseId: string, given: Partial<ItemMatch>): ItemMatch => ({
  item: aRow('items', { clauseId, shortName: clauseId }),
  outcome: 'applies',
  rule: given.rules?.[0]?.rule ?? null,
  why: '',
  missing: [],
  rules: [],
  leads: [],
  shared: [],
  ...given,
});

const ids = (matches: readonly ItemMatch[]) => matches.map(({ item }) => item.clauseId);

test('only towns and firms are matched, and only those the data have', () => {
  const dataset = aDataset({ towns: [{ id: 't' }], enterprises: [{ id: 'e' }] });
  expect(matchSubjectOf(dataset, { kind: 'town', id: 't' })).toMatchObject({
    kind: 'town',
    row: { id: 't' },
  });
  expect(matchSubjectOf(dataset, { kind: 'enterprise', id: 'e' })?.kind).toBe('enterprise');
  expect(matchSubjectOf(dataset, { kind: 'town', id: 'e' })).toBeNull();
  expect(matchSubjectOf(dataset, { kind: 'area', id: '140681' })).toBeNull();
  expect(matchSubjectOf(dataset, null)).toBeNull();
});

test('matches with one reason stand together, rare reasons first', () => {
  const groups = matchGroups([
    match('4.1', { why: '已认定' }),
    match('4.2', { why: '已认定' }),
    match('4.3', { why: '点名' }),
    match('4.4', { outcome: 'unknown', why: '储备', missing: ['是否认定'] }),
    match('4.5', { outcome: 'unknown', why: '储备', missing: ['是否首次'] }),
  ]);
  expect(groups.applies.map((g) => ids(g.matches))).toEqual([['4.3'], ['4.1', '4.2']]);
  expect(groups.unknown).toHaveLength(2);
  expect(groups.doesNotApply).toEqual([]);
});

describe('the table', () => {
  const policy = policyLookupOf(
    aPolicy({
      items: [
        { clauseId: '3.1', kind: 'action' },
        { clauseId: '4.1', kind: 'measure' },
        { clauseId: '5.1', kind: 'mechanism' },
      ],
      provisions: [
        { id: 'a', itemId: '3.1', kind: 'ask', recipients: ['county'] },
        { id: 'b', itemId: '4.1', kind: 'offer', recipients: ['town', 'park'] },
        { id: 'c', itemId: '5.1', kind: 'product', recipients: ['county'] },
      ],
    }),
  );
  const rows = (recipient: 'county' | 'park' | 'worker' | '', kind: 'ask' | 'offer' | '') =>
    provisionRows(policy, { recipient, kind }).map(({ item }) => item.clauseId);

  test('has measures before actions, and no mechanism', () => expect(rows('', '')).toEqual(['4.1', '3.1']));

  test('keeps what speaks to the recipient and is of the kind', () => {
    expect(rows('park', '')).toEqual(['4.1']);
    expect(rows('', 'ask')).toEqual(['3.1']);
    expect(rows('park', 'ask')).toEqual([]);
    expect(rows('worker', '')).toEqual([]);
  });
});

test('in little room: what names the town first, what is open by what is missing, the rest counted', () => {
  const found = townMeasures([
    match('4.1', { rules: [rule('applies', { words: '已认定', levels: ['provincial', 'municipal'] })] }),
    match('4.4', {
      rules: [
        rule('applies', { words: '每个省级镇', levels: ['provincial'] }),
        rule('doesNotApply', { words: '每个市级镇', levels: ['municipal'] }),
        rule('unknown', { words: '重点镇', sectorIds: ['ceramics'] }),
      ],
    }),
    match('4.14', { rules: [rule('applies', { words: '点名', townIds: ['t'] })] }),
    match('4.8', { outcome: 'unknown', why: '甲', missing: ['是否认定'] }),
    match('4.9', { outcome: 'unknown', why: '乙', missing: ['是否认定'] }),
    match('4.10', { outcome: 'doesNotApply' }),
  ]);
  expect(found.direct.map(({ match: { item }, words }) => [item.clauseId, words])).toEqual([
    ['4.4', ['每个省级镇']],
    ['4.14', ['点名']],
  ]);
  expect(found.general.map(({ words, matches }) => [words, ids(matches)])).toEqual([['已认定', ['4.1']]]);
  expect(found.open.map(({ missing, matches }) => [missing, ids(matches)])).toEqual([
    [['是否认定'], ['4.8', '4.9']],
  ]);
  expect(found.excluded).toBe(1);
});
