import { beforeAll, describe, expect, test } from 'vitest';
import { TIERS } from '#catalog/tiers.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import { leadingGroup } from '#policy/leadingGroup.ts';
import { type PolicyLookup, policyLookupOf } from '#policy/policyLookup.ts';
import { sentenceOf } from '#policy/sentenceOf.ts';
import { selectCommitments } from '#selectors/commitmentReadings.ts';
import { loadReal } from './realPackage.ts';

let dataset: Dataset;
let policy: Policy;
let lookup: PolicyLookup;

beforeAll(async () => {
  const { result, policy: read } = await loadReal();
  if (result.kind === 'failed' || !read) throw new Error('not loaded');
  dataset = result.dataset;
  policy = read;
  lookup = policyLookupOf(read);
});

describe('the commitments', () => {
  test('are quoted word for word from the sentence they name, in the item they name', () => {
    expect(policy.commitments.length).toBeGreaterThan(30);
    for (const { id, clauseId, itemId, quote } of policy.commitments) {
      expect(lookup.clause(clauseId)?.text, id).toContain(quote);
      expect(lookup.clause(clauseId)?.parentId, id).toBe(itemId);
    }
  });

  test('are yearly only where the sentence or its item speaks of years, and have no limit the text does not set', () => {
    for (const { id, rhythm, clauseId, dueOn } of policy.commitments) {
      if (rhythm === 'yearly') expect(lookup.clause(clauseId)?.text, id).toMatch(/每年|年度/);
      expect(dueOn, id).toBe('');
    }
  });

  test('name a department of their own only where the sentence does', () => {
    for (const { id, departmentIds, clauseId, note } of policy.commitments) {
      for (const department of departmentIds) {
        const row = lookup.department(department);
        const counties = row?.kind === 'countyGovernments';
        const said = `${lookup.clause(clauseId)?.text}${note}`;
        const names = counties ? ['县'] : [row?.name ?? '', ...(row?.aliases ?? [])];
        expect(
          names.some((name) => said.includes(name)),
          `${id}: ${row?.name}`,
        ).toBe(true);
      }
    }
  });

  test('are known to be done only where the package says so, and none to be left undone', () => {
    const readings = selectCommitments(dataset, policy, { asof: '' });
    const of = (state: string) => readings.filter((r) => r.state === state).map((r) => r.commitment.id);
    expect(of('done')).toEqual(['leading-group']);
    expect(of('open')).toEqual([]);
    const before = selectCommitments(dataset, policy, { asof: '2023-05-18' });
    expect(before.filter(({ state }) => state !== 'unknown')).toEqual([]);
  });

  test('rest on evidence with a source of the package', () => {
    const rows = policy.evidence.filter(({ kind }) => kind === 'commitment');
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, sourceId } of rows) {
      expect(
        dataset.sources.some((source) => source.id === sourceId),
        id,
      ).toBe(true);
    }
  });
});

test('every target, tier and number of the policy leads to the sentence that says it', () => {
  const bare = (text = '') => text.replace(/\s/g, '');
  const quoted = [
    ...dataset.targets,
    ...policy.policyNumbers,
    ...TIERS.clauses.map(({ id, quote }) => ({ id, clauseId: id, quote })),
  ];
  for (const { id, clauseId, quote } of quoted) {
    const { kind, text } = lookup.clause(sentenceOf(lookup, clauseId, quote)) ?? {};
    expect(kind, id).toBe('sentence');
    expect(bare(text), id).toContain(bare(quote));
  }
});

test('the leading group is told by posts, without a name of the annex', () => {
  const seats = leadingGroup(policy.clauses);
  expect(seats.map(({ role }) => role)).toEqual(['组长', '副组长', '成员']);
  expect(seats[0]?.posts).toEqual(['市委副书记、市长']);
  expect(seats[1]?.posts).toEqual(['市委常委、副市长']);
});
