import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, boundsOf, countBounds } from '#domain/bounds.ts';
import type { TargetState } from '#domain/judgement.ts';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import { placeBullet } from './placeBullet.ts';

const WIDTH = 200;
const place = (
  bounds: Bounds | null,
  {
    state = 'cannotJudge',
    value = 8,
    due = null,
  }: { state?: TargetState; value?: number; due?: number | null } = {},
) => placeBullet({ bounds, state, target: aRow('targets', { id: 't', value }) }, due, WIDTH);

test('an incomplete list is solid as far as was seen and open from there to the target', () => {
  const { proven, unknown, target } = place(countBounds(2, false));
  expect(proven?.[1]).toBeCloseTo(target / 4);
  expect(unknown).toEqual([proven?.[1], target]);
});

test('a complete list leaves nothing open', () => {
  expect(place(countBounds(2, true), { state: 'notReached' }).unknown).toBeNull();
});

test('a value nobody has published leaves the whole way open and proves nothing', () => {
  const { proven, unknown, target } = place(null);
  expect(proven).toBeNull();
  expect(unknown).toEqual([0, target]);
});

test('an incomplete list that has enough is solid beyond the target', () => {
  const { proven, unknown, target } = place(countBounds(9, false), { state: 'reached' });
  expect(proven?.[1]).toBeGreaterThan(target);
  expect(unknown).toBeNull();
});

test('约 on the border is all open, away from it solid; 以下 proves nothing', () => {
  expect(place(boundsOf(8, 'about'))).toMatchObject({ proven: null });
  expect(place(boundsOf(9, 'about'), { state: 'reached' })).toMatchObject({ unknown: null });
  expect(place(boundsOf(4, 'atMost'), { state: 'notReached' }).proven).toBeNull();
});

test('zero seen of a complete list is nothing drawn, not something unknown', () => {
  expect(place(countBounds(0, true), { state: 'notReached' })).toMatchObject({ proven: null, unknown: null });
});

test('everything lies in the width, and twice as much is twice as long', () => {
  const number = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(number, number, fc.option(number), fc.boolean(), (seen, goal, due, complete) => {
      const placed = place(countBounds(seen, complete), { value: goal, due });
      const ends = [...(placed.proven ?? []), ...(placed.unknown ?? []), placed.target, placed.due ?? 0];
      for (const x of ends) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(WIDTH);
      }
      if (placed.proven && goal > 0) expect(placed.proven[1] / placed.target).toBeCloseTo(seen / goal);
    }),
  );
});
