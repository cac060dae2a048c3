import type { ScatterplotLayer } from '@deck.gl/layers';
import { describe, expect, test } from 'vitest';
import type { Hatch } from '#symbology/hatches.ts';
import type { Column, Disc, Mark, Ring } from '../marks.ts';
import { type DeckInput, deckLayers } from './deckLayers.ts';
import { HatchExtension } from './hatchExtension.ts';

const COLOURS: Readonly<Record<string, string>> = {
  'var(--sector-ceramics)': '#8fbdff',
  'var(--hatch-ink)': 'rgba(5, 8, 12, 0.3)',
  'var(--missing-line)': '#575b60',
  'var(--line-strong)': '#464e58',
};
const base = { colour: 'var(--sector-ceramics)', hatch: null, selection: null, label: '' } as const;
const at = [113.1, 39.8] as const;
const disc = (key: string, hatch: Hatch | null = null): Disc => ({
  ...base,
  kind: 'disc',
  key,
  at,
  radius: 20,
  hatch,
});
const ring = (share: number | null): Ring => ({ ...base, kind: 'ring', key: 'r', at, radius: 18, share });
const column: Column = { ...base, kind: 'column', key: 'c', at, height: 60 };

const layersOf = (marks: readonly Mark[], given: Partial<DeckInput> = {}) =>
  deckLayers({
    marks,
    resolve: (css) => COLOURS[css] ?? css,
    opacity: 1,
    ratio: 2,
    metresPerPx: 200,
    ...given,
  });
const propsOf = (marks: readonly Mark[], given: Partial<DeckInput> = {}): unknown => {
  const [layer] = layersOf(marks, given);
  if (!layer) throw new Error('no layer');
  return layer.props;
};
const ids = (layers: readonly { id: string }[]) => layers.map((layer) => layer.id);

describe('the layers of a look', () => {
  test('are one for each kind and hatch that occurs, and none for nothing', () => {
    expect(layersOf([])).toEqual([]);
    expect(ids(layersOf([disc('a'), disc('b', 'sample'), disc('c', 'missing'), column]))).toEqual([
      'disc-plain',
      'disc-sample',
      'disc-missing',
      'column-plain',
    ]);
  });

  test('sample is striped, rivals both ways, and what is measured not at all', () => {
    const stripes = (hatch: Hatch | null) =>
      (layersOf([disc('a', hatch)])[0]?.props.extensions ?? [])
        .filter((extension) => extension instanceof HatchExtension)
        .flatMap((extension) => (extension as HatchExtension).opts.stripes.map((s) => s.degrees));
    expect(stripes(null)).toEqual([]);
    expect(stripes('sample')).toEqual([45]);
    expect(stripes('rival')).toEqual([45, -45]);
    expect(stripes('missing')).toEqual([-45]);
  });

  test('a disc has the radius and colour of its mark', () => {
    const [layer] = layersOf([disc('a')]) as unknown as readonly ScatterplotLayer<Disc>[];
    const { getRadius, getFillColor, radiusUnits } = layer?.props ?? {};
    const info = { index: 0, data: [], target: [] };
    if (typeof getRadius !== 'function' || typeof getFillColor !== 'function')
      throw new Error('no accessors');
    expect(getRadius(disc('a'), info)).toBe(20);
    expect(radiusUnits).toBe('pixels');
    expect([...(getFillColor(disc('a'), info) ?? [])].slice(0, 3)).toEqual([0x8f, 0xbd, 0xff]);
  });

  test('a column stands as high on the ground as its mark says, in metres', () => {
    const { getElevation } = propsOf([column]) as { getElevation: (d: Column) => number };
    expect(getElevation(column)).toBe(60 * 200);
  });

  test('a ring is a track and its share; what goes beyond the whole is a second one; what is unknown is a track alone', () => {
    const pieces = (share: number | null) =>
      (propsOf([ring(share)]) as { data: readonly { share: number; isTrack: boolean }[] }).data.map((p) => [
        p.isTrack,
        Number(p.share.toFixed(2)),
      ]);
    expect(pieces(0.4)).toEqual([
      [true, 1],
      [false, 0.4],
    ]);
    expect(pieces(1.25)).toEqual([
      [true, 1],
      [false, 1],
      [false, 0.25],
    ]);
    expect(pieces(0)).toEqual([
      [true, 1],
      [false, 0],
    ]);
    expect(pieces(null)).toEqual([[true, 1]]);
  });
});
