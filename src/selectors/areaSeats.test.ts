import { polygonContains } from 'd3-polygon';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { areaMiddle, seatsInArea } from './areaSeats.ts';

const RING: [number, number][] = [
  [113, 39.6],
  [113.4, 39.6],
  [113.4, 40],
  [113, 40],
  [113, 39.6],
];
const outline: Polygon = { type: 'Polygon', coordinates: [RING] };
const dataset = aDataset({
  places: [
    { id: '140681', kind: 'county', lon: 113.1, lat: 39.82 },
    { id: '140622', kind: 'county', lon: 113.19, lat: 39.55 },
  ],
  counties: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { id: '140681', name: '怀仁市' }, geometry: outline }],
  },
});

test('every seat lies in the area, and no two on each other', () => {
  const seats = seatsInArea(dataset, '140681', 7);
  expect(seats).toHaveLength(7);
  for (const [lon, lat] of seats) expect(polygonContains(RING, [lon, lat])).toBe(true);
  for (const [i, a] of seats.entries())
    for (const b of seats.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(0.03);
});

test('an area without an outline has them about its seat, one nobody knows has none', () => {
  const [seat] = seatsInArea(dataset, '140622', 1);
  expect(seat?.[0]).toBeCloseTo(113.19, 0);
  expect(areaMiddle(dataset, '140622')?.[1]).toBeCloseTo(39.55, 6);
  expect(seatsInArea(dataset, '140602', 2)).toEqual([]);
  expect(areaMiddle(dataset, 'nowhere')).toBeNull();
});
