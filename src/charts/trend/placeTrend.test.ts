import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectTrend } from '#selectors/trendSubjects.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../../test/builders/datasetBuilder.ts';
import { placeTrend } from './placeTrend.ts';

const BOX = { width: 200, height: 100 };
const row = (subjectId: string, period: string, value: number, given = {}) => ({
  subjectId,
  indicatorId: 'outputValue',
  period,
  value,
  ...given,
});

function place(input: DatasetInput) {
  const towns = ['a', 'b', 'c'].map((id) => ({ id }));
  const dataset = aDataset({ indicators: [anIndicator()], towns, ...input });
  const trend = selectTrend(dataset, DEFAULT_VIEW, visibleThings(dataset, DEFAULT_VIEW));
  if (!trend) throw new Error('no trend');
  return placeTrend(trend, BOX);
}

test('all charts span the same years and values, so that they can be compared', () => {
  const { trends } = place({
    observations: [row('a', '2020', 10), row('b', '2024', 40), row('b', '2022', 10)],
  });
  expect(trends.map((t) => t.placed.years)).toEqual([
    [2020, 2024],
    [2020, 2024],
  ]);
  const [a, b] = trends.map((t) => t.placed.points.find((p) => p.value === 10)?.y);
  expect(a).toBe(b);
});

test('what the policy asks for stands at its value, though no result comes near it', () => {
  const targets = [{ id: 'rule', scopeKind: 'town', indicatorId: 'outputValue', value: 80 }] as const;
  const [trend] = place({ observations: [row('a', '2020', 10), row('a', '2021', 20)], targets }).trends;
  const [limit] = trend?.limits ?? [];
  expect(limit?.y).toBeCloseTo(trend?.placed.yOf(80) ?? 0);
  expect(limit?.y).toBeLessThan(trend?.placed.points[1]?.y ?? 0);
});

test('what was allowed stands at its own year and value, and only where the year is drawn', () => {
  const of = (indicatorId: string, period: string, value: number) => ({
    subjectId: 'a',
    indicatorId,
    period,
    value,
  });
  const dataset = aDataset({
    indicators: [anIndicator({ id: 'energyUse' }), anIndicator({ id: 'energyLimit' })],
    towns: [{ id: 'a' }],
    observations: [
      of('energyUse', '2022', 30),
      of('energyUse', '2023', 40),
      of('energyLimit', '2023', 50),
      of('energyLimit', '2030', 90),
    ],
  });
  const view = { ...DEFAULT_VIEW, indicator: 'energyUse' };
  const made = selectTrend(dataset, view, visibleThings(dataset, view));
  const [trend] = made ? placeTrend(made, BOX).trends : [];
  expect(made?.ceiling?.word).toBe('限额');
  expect(trend?.ceiling.map((p) => [p.year, p.value])).toEqual([[2023, 50]]);
  expect(trend?.ceiling[0]?.x).toBe(trend?.placed.points[1]?.x);
  expect(trend?.ceiling[0]?.y).toBeLessThan(trend?.placed.points[1]?.y ?? 0);
});

test('what belongs to no year is told and not drawn', () => {
  const { trends, undated } = place({
    observations: [row('a', '2020', 10), row('b', '', 4, { periodKind: 'unknown' })],
  });
  expect(trends.map((t) => t.subject.id)).toEqual(['a']);
  expect(undated.map((s) => [s.id, s.undated])).toEqual([['b', 1]]);
});

test('nothing told is nothing drawn', () => {
  expect(place({})).toEqual({ trends: [], undated: [] });
});

test('every result of a year is drawn once, inside the box', () => {
  const rows = fc.array(
    fc.record({
      subjectId: fc.constantFrom('a', 'b', 'c'),
      period: fc.integer({ min: 2018, max: 2026 }).map(String),
      value: fc.integer({ min: -50, max: 500 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const observations = given.map((g) => ({ ...g, indicatorId: 'outputValue' }));
      const { trends } = place({ observations });
      const marks = trends.flatMap(({ placed }) => [
        ...placed.points,
        ...placed.ranges.flatMap((r) => [r.low, r.high]),
      ]);
      const periods = new Set(given.map((g) => `${g.subjectId} ${g.period}`));
      const drawn = trends.reduce((n, { placed }) => n + placed.points.length + placed.ranges.length, 0);
      expect(drawn).toBe(periods.size);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(BOX.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(BOX.height);
      }
    }),
  );
});
