import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { Region } from '#domain/region.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset, anIndicator, anObservation } from '../../test/builders/datasetBuilder.ts';
import { regionContents } from './regionContents.ts';
import { regionFigures } from './regionFigures.ts';
import { visibleThings } from './visibleThings.ts';

const box = (west: number, east: number): Position[] => [
  [west, 39],
  [east, 39],
  [east, 40],
  [west, 40],
  [west, 39],
];
const county = (id: string, west: number) => ({
  type: 'Feature' as const,
  properties: { id, name: id },
  geometry: { type: 'Polygon' as const, coordinates: [box(west, west + 1)] },
});
/** 怀仁市 from 112 to 113, 应县 from 113 to 114, 朔城区 from 114 to 115; the other three have no outline. */
const dataset = aDataset({
  counties: {
    type: 'FeatureCollection',
    features: [county('140681', 112), county('140622', 113), county('140602', 114)],
  },
  places: [{ id: 'township', lon: 113.2, lat: 39.5 }],
  towns: [
    { id: 'in-county', areaId: '140681' },
    { id: 'in-cut-county', areaId: '140622' },
    { id: 'elsewhere', areaId: '140602' },
    { id: 'no-outline', areaId: '140623' },
    { id: 'no-county', areaId: '140600', positionQuality: 'city' },
  ],
  enterprises: [
    { id: 'point-inside', areaId: '140622', positionQuality: 'exact', lon: 113.4, lat: 39.5 },
    { id: 'point-outside', areaId: '140622', positionQuality: 'exact', lon: 113.6, lat: 39.5 },
    { id: 'township-inside', areaId: '140622', positionQuality: 'township', placeCode: 'township' },
  ],
  parks: [{ id: 'in-zone', areaId: '140671' }],
  indicators: [
    anIndicator({ family: 'output' }),
    anIndicator({ id: 'quota', name: '用地', family: 'land', subjectKinds: ['county'] }),
    anIndicator({ id: 'share', family: 'land', subjectKinds: ['county'], aggregation: 'none' }),
  ],
  observations: [
    anObservation({ subjectId: 'in-county', value: 10, period: '2022' }),
    anObservation({ subjectId: 'in-cut-county', value: 99, period: '2023' }),
    anObservation({ subjectId: '140681', indicatorId: 'quota', value: 7 }),
  ],
});
const region = (west: number, east: number): Region => ({
  ring: box(west, east).map(([lon = 0, lat = 0]) => [lon, lat < 39.5 ? 38 : 41]),
});
const contents = (west: number, east: number) =>
  regionContents(dataset, visibleThings(dataset, DEFAULT_VIEW), region(west, east));
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).sort();

test('counties are inside, cut, outside or unknown', () => {
  const found = contents(111.5, 113.5);
  expect(ids(found.counties)).toEqual(['140681']);
  expect(ids(found.cut)).toEqual(['140622']);
  expect(ids(found.unknownCounties)).toEqual(['140603', '140621', '140623']);
});

test('a thing is inside by its own point, its township or its whole county, else it only may be', () => {
  const found = contents(111.5, 113.5);
  expect(ids(found.inside)).toEqual(['in-county', 'point-inside', 'township-inside']);
  expect(ids(found.maybe)).toEqual(['in-cut-county', 'no-outline']);
  expect(found.unplaced).toBe(1);
});

test('what lies in the zone goes with the county round it', () => {
  expect(ids(contents(113.9, 115.5).inside)).toEqual(['elsewhere', 'in-zone']);
  expect(ids(contents(114.5, 116).maybe)).toContain('in-zone');
});

test('a region far away holds nothing', () => {
  const found = contents(100, 101);
  expect([found.counties, found.cut, found.inside]).toEqual([[], [], []]);
});

test('totals are of what is wholly inside, in the year with most values there', () => {
  const { rows } = regionFigures(dataset, DEFAULT_VIEW, contents(111.5, 113.5));
  expect(rows.map((r) => [r.indicator.id, r.year, r.coverage.reported, r.coverage.total])).toEqual([
    ['outputValue', 2022, 1, 1],
    ['quota', 2023, 1, 1],
  ]);
});

test('the chosen indicator comes first and in the year of the map', () => {
  const view = { ...DEFAULT_VIEW, indicator: 'quota', year: 2023 };
  const { rows, notAdditive } = regionFigures(dataset, view, contents(111.5, 113.5));
  expect(rows.map((r) => [r.indicator.id, r.chosen, r.year])).toEqual([
    ['quota', true, 2023],
    ['outputValue', false, 2023],
  ]);
  expect(notAdditive).toBeNull();
});

test('a chosen indicator that does not add up is told as such', () => {
  const view = { ...DEFAULT_VIEW, indicator: 'share' };
  const { rows, notAdditive } = regionFigures(dataset, view, contents(111.5, 113.5));
  expect(notAdditive?.id).toBe('share');
  expect(rows.map((r) => r.indicator.id)).toEqual(['outputValue', 'quota']);
});
