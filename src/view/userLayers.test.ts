import { beforeEach, expect, test } from 'vitest';
import { USER_COLOURS } from '#catalog/userLayers.ts';
import type { UserFeatures } from '#domain/userLayer.ts';
import {
  addLayer,
  changeLayer,
  pickedIn,
  pickFeature,
  removeLayer,
  setReading,
  useUserLayers,
} from './userLayers.ts';

const data: UserFeatures = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: '地块', facts: [] },
      geometry: { type: 'Point', coordinates: [112, 39] },
    },
  ],
};
const add = (id: string) =>
  addLayer({ id, name: id, datum: 'wgs84', data, original: data, bounds: [112, 39, 112, 39], notes: [] });
const state = () => useUserLayers.getState();

beforeEach(() => useUserLayers.setState({ layers: [], reading: [], refused: [], picked: null, goal: null }));

test('each layer has a colour of its own, and one given back is used again', () => {
  for (const id of ['a', 'b', 'c']) add(id);
  expect(state().layers.map((l) => l.colour)).toEqual(USER_COLOURS.slice(0, 3));
  removeLayer('b');
  add('d');
  expect(state().layers.map((l) => l.colour)).toEqual([USER_COLOURS[0], USER_COLOURS[2], USER_COLOURS[1]]);
});

test('more layers than colours still have one', () => {
  for (let i = 0; i < 9; i += 1) add(String(i));
  expect(state().layers.every((l) => USER_COLOURS.includes(l.colour))).toBe(true);
});

test('what is picked goes with its layer, and is not told of while that is hidden', () => {
  add('a');
  pickFeature({ layerId: 'a', index: 0 });
  const found = () => pickedIn(state().layers, state().picked)?.feature.properties.name;
  expect(found()).toBe('地块');
  changeLayer('a', { shown: false });
  expect(found()).toBeUndefined();
  removeLayer('a');
  expect(state().picked).toBeNull();
});

test('a file being read is told of once, and no longer when it is done', () => {
  const file = { id: 'a', file: 'a.json', stage: '读取文件', cancel: () => {} };
  setReading('a', file);
  setReading('a', { ...file, stage: '解析' });
  expect(state().reading.map((r) => r.stage)).toEqual(['解析']);
  setReading('a', null);
  expect(state().reading).toEqual([]);
});
