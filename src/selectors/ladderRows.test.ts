import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { type Ladder, selectLadder } from './ladderRows.ts';

const row = (subjectId: string, value: number, period = '2023') => ({
  subjectId,
  indicatorId: 'outputValue',
  value,
  period,
});
const INPUT: DatasetInput = {
  indicators: [anIndicator()],
  towns: ['a', 'b', 'c', 'd'].map((id) => ({ id, ...(id === 'd' && { level: 'cluster' as const }) })),
  targets: [{ deadline: '2025' }],
  observations: [row('a', 12), row('b', 15), row('b', 33, '2022')],
  sampleObservations: [row('a', 90, '2024'), row('c', 60, '2024')],
};

function ladder(view: Partial<ViewState> = {}, input: DatasetInput = INPUT): Ladder {
  const dataset = aDataset(input);
  const made = selectLadder(dataset, { ...DEFAULT_VIEW, ...view }, dataset.towns);
  if (!made) throw new Error('no ladder');
  return made;
}
const on = (made: Ladder, kind: 'measured' | 'sample') =>
  made.rungs.flatMap((r) => r[kind].map((p) => `${r.tier}:${p.town.id}`));

test('every town is measured on one rung or told as unplaced, whatever its sample says', () => {
  const made = ladder();
  expect(made.rungs.map((r) => r.tier)).toEqual([100, 50, 30, 20, 10, 0]);
  expect(on(made, 'measured')).toEqual(['10:b', '10:a']);
  expect(made.unplaced.map((u) => u.town.id)).toEqual(['c', 'd']);
});

test('sample stands apart, only where nothing is measured, and leaves the count of the unplaced as it is', () => {
  expect(on(ladder(), 'sample')).toEqual(['50:c']);
  expect(on(ladder({ sample: 'off' }), 'sample')).toEqual([]);
  expect(ladder({ sample: 'off' }).unplaced).toEqual(ladder().unplaced);
});

test('a chosen year takes the figures of that year alone', () => {
  expect(on(ladder({ year: 2022 }), 'measured')).toEqual(['30:b']);
  expect(ladder({ year: 2022 }).unplaced.map((u) => u.town.id)).toEqual(['a', 'c', 'd']);
});

test('an undated figure stands with the newest ones but in no year', () => {
  const undated = { ...row('d', 4, ''), periodKind: 'unknown' as const };
  const input = { ...INPUT, observations: [undated] };
  expect(on(ladder({}, input), 'measured')).toEqual(['0:d']);
  expect(ladder({ year: 2023 }, input).unplaced).toContainEqual(
    expect.objectContaining({ town: expect.objectContaining({ id: 'd' }), why: 'undated' }),
  );
});

test('the year asked for is the deadline unless another is chosen or a figure is as new', () => {
  expect(ladder().by).toBe(2025);
  expect(ladder({ by: 2028 })).toMatchObject({ by: 2028, byDefault: { year: 2025, basis: 'deadline' } });
  expect(ladder({ by: 2050 }).byYears).toEqual(expect.arrayContaining([2025, 2050]));
  const newer = { ...INPUT, observations: [row('a', 12, '2025')] };
  expect(ladder({}, newer)).toMatchObject({ by: 2030, byDefault: { basis: 'fiveYearPlan' } });
});

test('without the indicator there is no ladder', () => {
  const dataset = aDataset({ towns: [{ id: 'a' }] });
  expect(selectLadder(dataset, DEFAULT_VIEW, dataset.towns)).toBeNull();
});
