import { expect, test } from 'vitest';
import type { LonLat } from '#domain/measurement.ts';
import type { Viewport } from '../viewport.ts';
import { measureLabels, measureText } from './measureLabels.ts';
import { pointUnder } from './pointUnder.ts';

/** A hundred px a degree, north up, from 112, 40. */
const viewport: Viewport = {
  width: 400,
  height: 300,
  toScreen: (lon, lat) => ({ x: (lon - 112) * 100, y: (40 - lat) * 100 }),
  toLonLat: (x, y) => [112 + x / 100, 40 - y / 100],
};
const LINE: readonly LonLat[] = [
  [112, 39],
  [113, 39],
  [113, 38.9],
];
const BUTTERFLY: readonly LonLat[] = [
  [112, 39],
  [113, 40],
  [113, 39],
  [112, 40],
];

test('a line is labelled with its legs where there is room, and with the whole at its end', () => {
  const labels = measureLabels('distance', LINE, viewport);
  expect(labels.map(({ text, x, y, strong }) => [text, Math.round(x), Math.round(y), strong])).toEqual([
    ['86.41 公里', 50, 100, false],
    ['共 97.53 公里', 100, 94, true],
  ]);
});

test('one leg is the whole', () => {
  expect(measureLabels('distance', LINE.slice(0, 2), viewport).map((l) => l.text)).toEqual(['86.41 公里']);
  expect(measureLabels('distance', LINE.slice(0, 1), viewport)).toEqual([]);
});

test('a ring that crosses itself says so, and no area', () => {
  expect(measureLabels('area', BUTTERFLY, viewport)[0]?.text).toBe('边线自相交，面积算不出');
  expect(measureText('area', BUTTERFLY)).toMatch(/^边线自相交，面积算不出，周长 [\d.,]+ 公里$/);
});

test('in words, with every leg', () => {
  expect(measureText('distance', LINE)).toBe('距离 97.53 公里（2 段：86.41 公里、11.12 公里）');
  expect(measureText('area', LINE)).toMatch(/^面积 [\d.,]+ 平方公里（[\d.,]+万? 亩），周长 [\d.,]+ 公里$/);
});

test('a press within a few px means the point that is there, the last before the first', () => {
  expect(pointUnder(LINE, { x: 104, y: 112 }, viewport)).toBe('last');
  expect(pointUnder(LINE, { x: 3, y: 97 }, viewport)).toBe('first');
  expect(pointUnder(LINE, { x: 100, y: 100 }, viewport)).toBeNull();
  expect(pointUnder(LINE.slice(0, 1), { x: 0, y: 100 }, viewport)).toBe('last');
  expect(pointUnder([], { x: 0, y: 0 }, viewport)).toBeNull();
});
