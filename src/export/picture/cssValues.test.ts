import { expect, test } from 'vitest';
import { haloOf, isSeen, listOf, polygonPath, ringsOf, stripesOf } from './cssValues.ts';

const BOX = { x: 10, y: 20, width: 30, height: 40 };

test('a list is taken apart at its own commas alone', () => {
  expect(listOf('rgb(1, 2, 3) 0px 0px 2px, none')).toEqual(['rgb(1, 2, 3) 0px 0px 2px', 'none']);
  expect(listOf('')).toEqual([]);
});

test('nothing is seen of a transparent colour', () => {
  expect(['rgba(0, 0, 0, 0)', 'transparent', 'none', ''].map(isSeen)).toEqual([false, false, false, false]);
  expect(isSeen('rgba(0, 0, 0, 0.1)')).toBe(true);
});

test('a repeating gradient is bars of its first colour, turned as CSS turns them', () => {
  const found = stripesOf(
    'repeating-linear-gradient(90deg, rgb(1, 2, 3) 0px, rgb(1, 2, 3) 2px, rgba(0, 0, 0, 0) 2px, rgba(0, 0, 0, 0) 7px)',
    BOX,
  );
  expect(found?.stripes).toMatchObject({ size: 7, line: 2, ink: 'rgb(1, 2, 3)' });
  const [a, b, , , e, f] = found?.stripes.matrix ?? [0, 0, 0, 0, 0, 0];
  // To the right, from the left edge, at half height.
  expect([a, b, e, f].map((value) => Math.round(value * 1000) / 1000)).toEqual([1, -0, 10, 40]);
});

test('the ground of bars on a colour is that colour; other backgrounds are no bars', () => {
  const two =
    'repeating-linear-gradient(-45deg, rgb(9, 9, 9) 0px, rgb(9, 9, 9) 1.3px, rgb(5, 5, 5) 1.3px, rgb(5, 5, 5) 8px)';
  expect(stripesOf(two, BOX)).toMatchObject({ ground: 'rgb(5, 5, 5)', stripes: { size: 8, line: 1.3 } });
  expect(stripesOf('linear-gradient(rgb(1, 1, 1), rgb(2, 2, 2))', BOX)).toBeNull();
});

test('rings are told from shadows', () => {
  expect(ringsOf('rgb(1, 2, 3) 0px 0px 0px 2px, rgba(0, 0, 0, 0.5) 0px 4px 12px 0px')).toEqual([
    { colour: 'rgb(1, 2, 3)', spread: 2, inset: false },
  ]);
  expect(ringsOf('rgb(1, 2, 3) 0px 0px 0px 1px inset')).toEqual([
    { colour: 'rgb(1, 2, 3)', spread: 1, inset: true },
  ]);
  expect(ringsOf('none')).toEqual([]);
});

test('a rim of characters has the colour of the first shadow', () => {
  expect(haloOf('rgb(5, 8, 12) 0px 0px 2px, rgb(5, 8, 12) 0px 0px 4px')?.colour).toBe('rgb(5, 8, 12)');
  expect(haloOf('none')).toBeNull();
});

test('a polygon is cut in shares of its box', () => {
  expect(polygonPath('polygon(50% 0px, 100% 100%, 0px 10px)', BOX)).toBe('M25 20L40 60L10 30Z');
  expect(polygonPath('none', BOX)).toBeNull();
});
