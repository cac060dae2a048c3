import { describe, expect, test } from 'vitest';
import { handReach, touchSize } from './reach.ts';

const screen = (pitch: number) => ({ pitch, distance: 6 });

describe('what a finger needs', () => {
  test.each([
    ['a coarse wall: pixels', 1.25, 1, 48],
    ['a room screen of 86″: they still are more than its millimetres', 0.49, 1, 48],
    ['the same with two device pixels for one', 0.49, 2, 48],
    ['a fine screen: millimetres', 0.2, 1, 100],
    ['the same with two device pixels for one', 0.2, 2, 50],
  ])('%s', (_, pitch, ratio, px) => expect(touchSize(screen(pitch), ratio)).toBe(px));
});

test('a hand reaches 60 cm up from the lower edge, whatever the pixels are', () => {
  expect(handReach(screen(1.25))).toBe(480);
  expect(handReach(screen(0.49), 2)).toBe(612);
});
