import { expect, test } from 'vitest';
import { inkOf } from './inkOf.ts';
import { IDENTITY, type Item, type Shape, type Text } from './picture.ts';
import { writeSvg } from './writeSvg.ts';

const FONT = { family: 'Noto Sans SC', size: 14, weight: '700', style: 'normal', spacing: 0 };
const text = (given: Partial<Text> = {}): Text => ({
  kind: 'text',
  text: '示例 62',
  x: 10,
  y: 20.004,
  width: 48,
  matrix: IDENTITY,
  font: FONT,
  fill: 'rgb(5, 8, 12)',
  opacity: 1,
  halo: null,
  ...given,
});
const square = (given: Partial<Shape> = {}): Shape => ({
  kind: 'shape',
  path: 'M0 0H4V4H0Z',
  matrix: IDENTITY,
  fill: 'rgb(255, 0, 0)',
  fillOpacity: 1,
  evenOdd: false,
  stroke: null,
  strokeFirst: false,
  ...given,
});
const written = (...items: readonly Item[]) =>
  writeSvg({ width: 100, height: 50, items }, { title: '甲 <乙>', description: '含示例数据' });

test('it stands by itself: size, name, description, a named font, nothing to be fetched', () => {
  const file = written(text());
  expect(file).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="100" height="50"/,
  );
  expect(file).toContain('<title id="title">甲 &lt;乙&gt;</title>');
  expect(file).toContain('<desc id="description">含示例数据</desc>');
  expect(file).toContain("font-family=\"'Noto Sans SC',");
  expect(file).not.toMatch(/style=|class=|var\(|href=/);
});

test('text stays text and keeps its room; what XML cannot hold is left out', () => {
  expect(written(text())).toContain(
    '<text x="10" y="20" font-size="14" font-weight="700" textLength="48" lengthAdjust="spacingAndGlyphs" fill="#05080c">示例 62</text>',
  );
  expect(written(text({ text: 'a\u0001&"b' }))).toContain('>a&amp;&quot;b</text>');
});

test('a rim lies below its text', () => {
  const file = written(text({ halo: { colour: 'rgb(255, 255, 255)', width: 2 } }));
  const rims = file.split('\n').filter((line) => line.includes('<text'));
  expect(rims).toHaveLength(2);
  expect(rims[0]).toContain('stroke="#ffffff"');
  expect(rims[1]).not.toContain('stroke=');
});

test('bars become one pattern, however many shapes have them, in the space of the shape', () => {
  const bars = { size: 7, line: 2, ink: 'rgba(255, 255, 255, 0.42)', matrix: [2, 0, 0, 2, 10, 0] } as const;
  const file = written(
    square({ fill: bars, matrix: [2, 0, 0, 2, 10, 0] }),
    square({ fill: bars, matrix: [2, 0, 0, 2, 10, 0] }),
  );
  expect(file.match(/<pattern /g)).toHaveLength(1);
  expect(file).toContain('patternTransform="scale(1)"');
  expect(file).toContain('fill="#ffffff" fill-opacity="0.42"');
  expect(file.match(/fill="url\(#p0\)"/g)).toHaveLength(2);
});

test('a group has its opacity and its clip', () => {
  const file = written({ kind: 'group', opacity: 0.5, clip: 'M0 0H9V9Z', items: [square()] });
  expect(file).toContain('<clipPath id="p0"><path d="M0 0H9V9Z"/></clipPath>');
  expect(file).toContain('<g opacity="0.5" clip-path="url(#p0)">');
});

test('colours are written as every viewer reads them', () => {
  expect(inkOf('rgba(255, 0, 16, 0.5)')).toEqual({ colour: '#ff0010', opacity: 0.5 });
  expect(inkOf('color(srgb 1 0.5 0 / 0.2)')).toEqual({ colour: '#ff8000', opacity: 0.2 });
  expect(inkOf('#123456')).toEqual({ colour: '#123456', opacity: 1 });
});
