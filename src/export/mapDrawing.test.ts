import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { anExportCase } from '../../test/builders/exportCase.ts';
import { mapDrawing } from './mapDrawing.ts';

const square = (id: string, west: number) => ({
  type: 'Feature' as const,
  id,
  properties: { id, name: id },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 39],
        [west + 1, 39],
        [west + 1, 40],
        [west, 40],
        [west, 39],
      ],
    ],
  },
});
const dataset = anExportCase({
  counties: {
    type: 'FeatureCollection',
    features: [square('140681', 112), square('140622', 113), square('140623', 114)],
  },
});
const drawn = (given: Partial<ViewState>) =>
  mapDrawing(dataset, { ...DEFAULT_VIEW, ...given }, { width: 800, height: 600 });
const textOf = (given: Partial<ViewState>, name: string) =>
  drawn(given).labels.find((label) => label.name === name)?.text;

test('an area has the words of the screen: 约, 未填报, and 示例 only where it is asked for', () => {
  expect(textOf({ indicator: 'outputValue' }, '怀仁市')).toBe('约 62.4');
  expect(textOf({ indicator: 'outputValue' }, '应县')).toBe('未填报');
  expect(textOf({ indicator: 'outputValue', sample: 'on' }, '应县')).toBe('示例 12');
});

test('sample and missing are hatched, the rest is not', () => {
  const { areas } = drawn({ indicator: 'outputValue', sample: 'on' });
  expect(areas.map(({ hatches }) => hatches)).toEqual([[], ['sample'], ['missing']]);
  expect(areas[2]?.colour).toBe('var(--missing-fill)');
});

test('the picture says what it shows, as of when, and that it holds sample', () => {
  expect(drawn({ indicator: 'outputValue', level: ['provincial'] }).title).toBe(
    '2023 年，主导产业产值（亿元） · 层级：省级',
  );
  expect(drawn({}).foot).toBe('数据截至 2024-03 · 数据包第 1.0.0 版 · 示意图，审图号待填 · 内部资料');
  expect(drawn({ sample: 'on' }).foot).toMatch(/^含示例数据 · /);
});

test('without an indicator it counts what lies where', () => {
  expect(textOf({}, '怀仁市')).toBe('镇 1 · 企 2 · 园 0');
});
