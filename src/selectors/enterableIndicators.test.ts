import { expect, test } from 'vitest';
import { aDataset, anIndicator } from '../../test/builders/datasetBuilder.ts';
import { enterableIndicators } from './enterableIndicators.ts';

const dataset = aDataset({
  indicators: [
    anIndicator({ id: 'outputValue', subjectKinds: ['town'] }),
    anIndicator({ id: 'sheep', subjectKinds: ['town', 'county'], sectorId: 'sheep' }),
    anIndicator({ id: 'gdp', subjectKinds: ['city', 'county'] }),
    anIndicator({ id: 'threshold', subjectKinds: ['city'] }),
    anIndicator({ id: 'share', subjectKinds: ['city', 'county'] }),
  ],
  targets: [
    { id: 'a', indicatorId: 'outputValue', statedIndicatorId: 'threshold' },
    { id: 'b', indicatorId: 'share', statedIndicatorId: 'share' },
  ],
  towns: [
    { id: 'taoci', areaId: '140681', sectorId: 'ceramics' },
    { id: 'yang', areaId: '140681', sectorId: 'sheep' },
  ],
});

const of = (kind: 'city' | 'county' | 'town', id: string) =>
  enterableIndicators(dataset, { kind, id }).map((indicator) => indicator.id);

test('a thing is asked what is stated for its kind and sector', () => {
  expect(of('town', 'taoci')).toEqual(['outputValue']);
  expect(of('town', 'yang')).toEqual(['outputValue', 'sheep']);
  expect(of('county', '140681')).toEqual(['sheep', 'gdp', 'share']);
});

test('what only states a threshold is nobody’s to fill in', () => {
  expect(of('city', '140600')).toEqual(['gdp', 'share']);
  expect(enterableIndicators(dataset, null).map(({ id }) => id)).not.toContain('threshold');
});
