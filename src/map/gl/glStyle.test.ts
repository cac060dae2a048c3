import { describe, expect, test } from 'vitest';
import type { Outlines } from '#domain/dataset.ts';
import type { AreaFill } from '#symbology/areaFill.ts';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import type { SceneArea } from '../mapScene.ts';
import { areaStates, glStyle, HATCHES, hatchedAreas } from './glStyle.ts';

const NONE: Outlines = { type: 'FeatureCollection', features: [] };
const resolve = (css: string) => `<${css}>`;
const area = (id: string, fill: AreaFill, given: Partial<SceneArea> = {}): SceneArea => ({
  area: aRow('areas', { id }),
  figure: null,
  beside: null,
  fill,
  label: null,
  detail: '',
  towns: [],
  badges: [],
  zones: [],
  counts: { towns: 0, enterprises: 0, parks: 0 },
  dimmed: false,
  ...given,
});
const AREAS = [
  area('a', { kind: 'class', step: 3, hatch: 'none' }),
  area('b', { kind: 'class', step: 5, hatch: 'sample' }, { dimmed: true }),
  area('c', { kind: 'missing' }),
  area('d', { kind: 'class', step: 1, hatch: 'rival' }),
];

describe('what MapLibre is told of a county', () => {
  test('is the colour the SVG map would fill it with', () => {
    const states = areaStates({ areas: AREAS, selected: null }, null, resolve);
    expect(states.get('a')?.colour).toBe('<var(--ramp-3)>');
    expect(states.get('c')?.colour).toBe('<var(--missing-fill)>');
    expect(states.get('b')?.opacity).toBeLessThan(1);
  });

  test('is which one is selected and which one the pointer is on', () => {
    const states = areaStates({ areas: AREAS, selected: { kind: 'area', id: 'b' } }, 'a', resolve);
    expect([...states].filter(([, s]) => s.selected).map(([id]) => id)).toEqual(['b']);
    expect([...states].filter(([, s]) => s.hovered).map(([id]) => id)).toEqual(['a']);
    const town = areaStates({ areas: AREAS, selected: { kind: 'town', id: 'b' } }, null, resolve);
    expect([...town.values()].some((s) => s.selected)).toBe(false);
  });

  test('hatches lie over the counties they lie over in SVG', () => {
    const by = Object.fromEntries(HATCHES.map((hatch) => [hatch, hatchedAreas({ areas: AREAS }, hatch)]));
    expect(by).toEqual({ missing: ['c'], sample: ['b', 'd'], rival: ['d'] });
  });
});

describe('the style', () => {
  test('asks nothing of the network: no glyphs, no sprite, no tiles', () => {
    const style = glStyle({ areas: AREAS, counties: NONE, neighbours: NONE }, resolve);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(
      Object.values(style.sources).every((s) => s.type === 'geojson' && typeof s.data !== 'string'),
    ).toBe(true);
    expect(style.layers.some((layer) => layer.type === 'symbol')).toBe(false);
  });
});
