import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { selectTownFigures } from './townFigures.ts';

const INDICATORS = [
  anIndicator({ id: 'firms', unit: 'count' }),
  anIndicator({ id: 'outputValue' }),
  anIndicator({ id: 'byCounty', subjectKinds: ['county'] }),
];
const TOWNS = [
  { id: 'a', sectorId: 'ceramics' },
  { id: 'b', sectorId: 'dairy' },
];
const row = (indicatorId: string, subjectId: string, value: number, period = '2023') => ({
  indicatorId,
  subjectId,
  value,
  period,
});
const select = (input: DatasetInput, patch: Partial<ViewState> = {}) =>
  selectTownFigures(aDataset({ indicators: INDICATORS, towns: TOWNS, ...input }), {
    ...DEFAULT_VIEW,
    ...patch,
  });

describe('the indicator', () => {
  test('is the one chosen, even when nobody reported it', () => {
    const found = select({ observations: [row('outputValue', 'a', 5)] }, { size: 'firms' });
    expect(found?.indicator.id).toBe('firms');
    expect(found?.rows.every((r) => r.figure.kind === 'missing')).toBe(true);
  });

  test('is output value unless that has nothing and another has', () => {
    expect(select({ observations: [row('firms', 'a', 3), row('outputValue', 'a', 5)] })?.indicator.id).toBe(
      'outputValue',
    );
    expect(select({ observations: [row('firms', 'a', 3)] })?.indicator.id).toBe('firms');
    expect(select({})?.indicator.id).toBe('outputValue');
  });

  test('is none where towns have none', () => {
    expect(select({ indicators: [] })).toBeNull();
  });
});

describe('the figures', () => {
  const observations = [
    row('outputValue', 'a', 5, '2021'),
    row('outputValue', 'a', 7),
    row('outputValue', 'b', 0),
  ];

  test('are each town’s newest, or those of the year and no other', () => {
    const values = (patch: Partial<ViewState>) =>
      select({ observations }, patch)?.rows.map((r) =>
        r.figure.kind === 'observed' ? r.figure.value : null,
      );
    expect(values({})).toEqual([7, 0]);
    expect(values({ year: 2021 })).toEqual([5, null]);
  });

  test('are those of the towns the filters leave, with their coverage', () => {
    const found = select({ observations }, { sector: ['dairy'] });
    expect(found?.rows.map((r) => r.town.id)).toEqual(['b']);
    expect(found?.coverage).toEqual({ reported: 1, total: 1, standings: { reported: 1 } });
  });
});
