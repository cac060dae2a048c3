import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectLadder } from '#selectors/ladderRows.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../../test/builders/datasetBuilder.ts';
import { type PlacedTown, placeLadder } from './placeLadder.ts';

const row = (subjectId: string, value: number, given = {}) => ({
  subjectId,
  indicatorId: 'outputValue',
  value,
  ...given,
});

function place(input: DatasetInput, kind: 'measured' | 'sample' = 'measured') {
  const towns = [{ id: 'a' }, { id: 'b' }];
  const dataset = aDataset({ indicators: [anIndicator()], towns, ...input });
  const ladder = selectLadder(dataset, DEFAULT_VIEW, dataset.towns);
  if (!ladder) throw new Error('no ladder');
  return placeLadder(ladder.rungs, kind);
}
const only = (input: DatasetInput): PlacedTown => {
  const [town] = place(input).flatMap((rung) => rung.towns);
  if (!town) throw new Error('nobody on a rung');
  return town;
};

test('every tier is a rung, highest first, whether or not anybody stands on it', () => {
  expect(place({}).map((r) => [r.tier, r.towns.length])).toEqual(
    [100, 50, 30, 20, 10, 0].map((tier) => [tier, 0]),
  );
});

test('what is measured and what is sample are never on one ladder', () => {
  const input = { observations: [row('a', 12)], sampleObservations: [row('b', 12)] };
  const ids = (kind: 'measured' | 'sample') =>
    place(input, kind).flatMap((r) => r.towns.map((t) => t.town.id));
  expect([ids('measured'), ids('sample')]).toEqual([['a'], ['b']]);
});

test('the way is the share of the distance between two tiers', () => {
  expect(only({ observations: [row('a', 0)] }).way).toEqual([0, 0]);
  expect(only({ observations: [row('a', 40)] }).way).toEqual([0.5, 0.5]);
  expect(only({ observations: [row('a', 250)] }).way).toEqual([1, 1]);
  expect(only({ observations: [row('a', 35, { qualifier: 'atLeast' })] }).way).toBeNull();
});

test('rivals in one tier are a piece of the way, not a point', () => {
  expect(only({ observations: [row('a', 35), row('a', 40)] }).way).toEqual([0.25, 0.5]);
});

test('the way lies between nothing and the whole, and grows with the value on one rung', () => {
  const value = fc.double({ min: -5, max: 150, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = [a, b].sort((x, y) => x - y).map((v) => only({ observations: [row('a', v)] }));
      for (const end of [...(low?.way ?? []), ...(high?.way ?? [])]) {
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(1);
      }
      expect(high?.reading.tier).toBeGreaterThanOrEqual(low?.reading.tier ?? 0);
      if (low?.reading.tier === high?.reading.tier)
        expect(low?.way?.[0]).toBeLessThanOrEqual(high?.way?.[0] ?? 0);
    }),
  );
});
