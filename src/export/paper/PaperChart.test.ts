import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { LineChart } from '../scene/slideContent.ts';
import { PaperChart } from './PaperChart.tsx';

const chart = (lines: LineChart['lines']): LineChart => ({
  kind: 'lines',
  title: '历年产值（亿元）',
  years: [2020, 2021, 2022, 2023],
  lines,
  places: 1,
});
const drawn = (lines: LineChart['lines']) =>
  renderToStaticMarkup(
    createElement(PaperChart, { chart: chart(lines), box: { x: 0, y: 0, w: 180, h: 80 }, text: 3 }),
  );

const MEASURED = { name: '怀仁陶瓷', sample: false, values: [1, 2, null, 4] };
const SAMPLE = { name: '怀仁陶瓷（示例）', sample: true, values: [5, 6, 7, 8] };

test('lines are shapes and text: sample told by name and dashes, a gap joined by nothing', () => {
  const svg = drawn([MEASURED, SAMPLE]);
  expect([...svg.matchAll(/data-sample="(\w+)"/g)].map(([, is]) => is)).toEqual([
    'false',
    'true',
    'false',
    'true',
  ]);
  const runs = [...svg.matchAll(/<polyline points="([^"]*)"/g)].map(
    ([, points = '']) => points.split(' ').length,
  );
  // Each line's runs, then the two of the legend.
  expect(runs).toEqual([2, 4, 2, 2]);
  expect(svg).toContain('怀仁陶瓷（示例）');
  expect(svg).not.toContain('<image');
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test('the numbers stand at the points where there is but one line', () => {
  const one = { ...MEASURED, values: [1.5, null, null, 4] };
  expect(drawn([one])).toContain('>1.5</text>');
  expect(drawn([one, SAMPLE])).not.toContain('>1.5</text>');
});
