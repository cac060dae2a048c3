import { booleanClockwise } from '@turf/turf';
import { expect, test } from 'vitest';
import { placementsOf } from '#selectors/placements.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { anExportCase, STAMP } from '../../test/builders/exportCase.ts';
import { viewGeoJson } from './viewGeoJson.ts';

/** Outer ring clockwise, its hole counter-clockwise: both the wrong way round. */
const OUTLINE = {
  type: 'Feature',
  id: '140681',
  properties: { id: '140681', name: '怀仁' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [113, 39],
        [113, 40],
        [114, 40],
        [114, 39],
        [113, 39],
      ],
      [
        [113.4, 39.4],
        [113.6, 39.4],
        [113.6, 39.6],
        [113.4, 39.6],
        [113.4, 39.4],
      ],
    ],
  },
} as const;

const dataset = anExportCase({
  counties: {
    type: 'FeatureCollection',
    features: [structuredClone(OUTLINE) as never],
  },
});
const view = { ...DEFAULT_VIEW, indicator: 'outputValue' };
const written = viewGeoJson(dataset, view, STAMP);
const points = written.features.filter(({ geometry }) => geometry.type === 'Point');

test('every thing the map pins has its point, everything else is listed', () => {
  const placed = placementsOf(dataset, visibleThings(dataset, view));
  expect(points.map(({ id }) => id)).toEqual(placed.pins.map(({ id }) => id));
  expect(points[0]?.geometry).toEqual({ type: 'Point', coordinates: [113.123457, 39.5] });
  const { towns, enterprises, parks } = visibleThings(dataset, view);
  expect(points.length + written.unplaced.length).toBe(towns.length + enterprises.length + parks.length);
  expect(written.unplaced.map(({ 编号 }) => 编号)).toEqual(['huairen', 'yingxian', 'youyu', 'e2']);
});

test('outlines follow the right-hand rule and carry the figures of the ranking', () => {
  const [county] = written.features;
  if (county?.geometry.type !== 'Polygon') throw new Error('no outline');
  const [outer = [], hole = []] = county.geometry.coordinates;
  expect(booleanClockwise(outer)).toBe(false);
  expect(booleanClockwise(hole)).toBe(true);
  expect(outer).toHaveLength(5);
  expect(county.properties).toMatchObject({ 区域: '怀仁市', '主导产业产值（亿元）': 62.35 });
});

test('it is plain RFC 7946: no other datum, and it says what it is', () => {
  expect(Object.keys(written)).not.toContain('crs');
  expect(written.statement).toMatchObject({ 数据截至: '2024-03', 编号: 'x-1' });
});
