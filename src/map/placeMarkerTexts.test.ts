import { expect, test } from 'vitest';
import { type MarkedText, placeMarkerTexts as placeIn } from './placeMarkerTexts.ts';
import type { Rectangle } from './placeNames.ts';

const placeMarkerTexts = (texts: readonly MarkedText[], taken: readonly Rectangle[]) =>
  placeIn(texts, taken, { width: 400, height: 300 });

const text = (x: number, y: number, reach = 12): MarkedText => ({ x, y, reach, width: 70, height: 34 });

test('a text stands below its mark where there is room', () => {
  const [box] = placeMarkerTexts([text(100, 100)], []);
  expect(box?.x).toBe(100);
  expect(box?.y).toBeGreaterThan(112);
});

test('two marks close together have their texts beside each other, not on each other', () => {
  const [a, b] = placeMarkerTexts([text(100, 100, 20), text(145, 118, 16)], []);
  if (!a || !b) throw new Error('nothing placed');
  const apart = Math.abs(a.x - b.x) >= 70 || Math.abs(a.y - b.y) >= 34;
  expect(apart).toBe(true);
});

test('a text gives way to what lies below its mark', () => {
  const menu = { x: 100, y: 130, width: 300, height: 40 };
  const [box] = placeMarkerTexts([text(100, 100)], [menu]);
  expect(Math.abs((box?.y ?? 0) - menu.y)).toBeGreaterThanOrEqual(
    Math.abs((box?.x ?? 0) - menu.x) < 185 ? 37 : 0,
  );
});

test('a text at the edge stands where it is not cut', () => {
  const [box] = placeMarkerTexts([text(20, 150)], []);
  expect((box?.x ?? 0) - 35).toBeGreaterThanOrEqual(0);
});
