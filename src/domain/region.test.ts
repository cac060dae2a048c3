import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { containmentOf, holdsPoint, type Region } from './region.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const outline = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const region = (west: number, south: number, east: number, north: number): Region => ({
  ring: box(west, south, east, north).map(([lon = 0, lat = 0]) => [lon, lat]),
});
const COUNTY = outline(box(112, 39, 113, 40));

test.each([
  ['round the whole', region(111, 38, 114, 41), 'inside'],
  ['its own border', region(112, 39, 113, 40), 'inside'],
  ['across a corner', region(112.5, 39.5, 114, 41), 'cut'],
  [
    'a band through the middle, with no corner of either inside the other',
    region(111, 39.4, 114, 39.6),
    'cut',
  ],
  ['a hole in the middle', region(112.4, 39.4, 112.6, 39.6), 'cut'],
  ['beside it', region(114, 39, 115, 40), 'outside'],
] as const)('%s', (_, drawn, expected) => {
  expect(containmentOf(drawn, COUNTY)).toBe(expected);
});

test('a bay of the region that reaches into the county cuts it, though every corner is inside', () => {
  const drawn: Region = {
    ring: [
      [111, 38],
      [114, 38],
      [114, 41],
      [112.6, 41],
      [112.5, 39.5],
      [112.4, 41],
      [111, 41],
    ],
  };
  expect(containmentOf(drawn, COUNTY)).toBe('cut');
});

test('a county of two parts is inside only when both are', () => {
  const both: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[box(112, 39, 113, 40)], [box(115, 39, 116, 40)]],
  };
  expect(containmentOf(region(111, 38, 114, 41), both)).toBe('cut');
  expect(containmentOf(region(111, 38, 117, 41), both)).toBe('inside');
});

test('what lies in a hole of the county is not the county', () => {
  const ringed = outline(box(112, 39, 113, 40), box(112.3, 39.3, 112.7, 39.7));
  expect(containmentOf(region(112.4, 39.4, 112.6, 39.6), ringed)).toBe('outside');
});

test('a county is inside exactly when every point of it is', () => {
  const edge = fc.double({ min: 0.1, max: 3, noNaN: true });
  fc.assert(
    fc.property(edge, edge, edge, edge, (w, s, e, n) => {
      const drawn = region(112.5 - w, 39.5 - s, 112.5 + e, 39.5 + n);
      const corners = box(112, 39, 113, 40).every(([lon = 0, lat = 0]) => holdsPoint(drawn, lon, lat));
      expect(containmentOf(drawn, COUNTY)).toBe(corners ? 'inside' : 'cut');
    }),
  );
});
