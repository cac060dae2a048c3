import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset, anIndicator } from '../../test/builders/datasetBuilder.ts';
import { selectTrend } from './trendSubjects.ts';
import { visibleThings } from './visibleThings.ts';

const row = (subjectId: string, indicatorId: string, value: number | null, given = {}) => ({
  subjectId,
  indicatorId,
  value,
  ...given,
});
const DATASET = aDataset({
  indicators: [
    anIndicator({ subjectKinds: ['town', 'enterprise'] }),
    anIndicator({ id: 'share', subjectKinds: ['city', 'county', 'zone'], unit: 'percent' }),
  ],
  towns: [
    { id: 'a', level: 'municipal', category: 'manufacturing' },
    { id: 'b', level: 'cluster', category: 'manufacturing', areaId: '140622' },
    { id: 'c', areaId: '140622' },
  ],
  enterprises: [{ id: 'firm' }],
  targets: [
    {
      id: 'rule',
      scopeKind: 'town',
      indicatorId: 'outputValue',
      value: 1,
      scopeCategories: ['manufacturing'],
    },
    { id: 'share', scopeKind: 'county', indicatorId: 'share', value: 10 },
  ],
  observations: [
    row('a', 'outputValue', 5),
    row('a', 'outputValue', 4, { periodKind: 'unknown', period: '' }),
    row('a', 'outputValue', 2, { periodKind: 'halfyear', period: '2024H1' }),
    row('a', 'outputValue', 75, { nature: 'target' }),
    row('a', 'outputValue', null, { period: '2022' }),
    row('firm', 'outputValue', 3),
    row('140681', 'share', 12),
    row('140671', 'share', 8),
    row('140600', 'share', 11),
  ],
  sampleObservations: [row('b', 'outputValue', 9)],
});
const trend = (view: Partial<ViewState> = {}) => {
  const whole = { ...DEFAULT_VIEW, ...view };
  const made = selectTrend(DATASET, whole, visibleThings(DATASET, whole));
  if (!made) throw new Error('no trend');
  return made;
};
const ids = (view: Partial<ViewState> = {}) => trend(view).subjects.map((s) => s.id);

describe('whom it is about', () => {
  test('towns by output unless another indicator is chosen; measured before sample, the rest named', () => {
    expect(ids()).toEqual(['a', 'b']);
    expect(trend().without).toEqual(['c']);
    expect(ids({ sample: 'off' })).toEqual(['a']);
    expect(trend({ level: ['municipal'] }).without).toEqual([]);
  });

  test('counties and the zone by an indicator of areas, never the city among them', () => {
    expect(ids({ indicator: 'share' })).toEqual(['140681', '140671']);
    expect(ids({ indicator: 'share', area: ['140681'] })).toEqual(['140681']);
  });

  test('what is selected alone, where the indicator is about it', () => {
    expect(ids({ select: { kind: 'town', id: 'b' } })).toEqual(['b']);
    expect(ids({ select: { kind: 'enterprise', id: 'firm' } })).toEqual(['firm']);
    expect(ids({ indicator: 'share', select: { kind: 'town', id: 'b' } })).toEqual(['140681', '140671']);
  });

  test('the towns of a selected area where the indicator is about towns', () => {
    expect(ids({ select: { kind: 'area', id: '140622' } })).toEqual(['b']);
    expect(trend({ select: { kind: 'area', id: '140622' } }).without).toEqual(['c']);
  });
});

test('only results count, and those of no year are told by their number', () => {
  expect(trend().subjects[0]).toMatchObject({ undated: 1, partYear: 1 });
  expect(trend().subjects[0]?.rows.map((o) => o.value)).toEqual([5, 4, 2]);
});

test('a limit stands only where its rule applies', () => {
  const limits = (view: Partial<ViewState>) => trend(view).subjects.map((s) => s.limits.map((t) => t.id));
  expect(limits({})).toEqual([['rule'], []]);
  expect(limits({ indicator: 'share' })).toEqual([['share'], []]);
});
