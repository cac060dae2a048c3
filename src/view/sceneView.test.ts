import { expect, test } from 'vitest';
import type { ViewVocabulary } from './field.ts';
import { sceneSearch, sceneViewOf } from './sceneView.ts';
import { DEFAULT_VIEW } from './viewState.ts';

const WORDS: ViewVocabulary = {
  sector: new Set(['dairy']),
  area: new Set(),
  indicator: new Set(['outputValue']),
  size: new Set(),
  has: ({ id }) => id === 'there',
};
const viewOf = (view: string, sample: 'on' | 'off' | null = null) => sceneViewOf({ view }, WORDS, sample);

test('a scene keeps the view it is made from, but no place in the briefing', () => {
  const view = { ...DEFAULT_VIEW, indicator: 'outputValue', scene: 4, present: true, console: true } as const;
  expect(sceneSearch(view)).toBe('?indicator=outputValue');
  expect(viewOf(sceneSearch(view)).view).toEqual({
    ...DEFAULT_VIEW,
    indicator: 'outputValue',
    sample: 'off',
  });
});

test('sample is shown where the scene asks for it, and as the briefing asks where it does', () => {
  const sampleOf = (search: string, asked: 'on' | 'off' | null) => viewOf(search, asked).view.sample;
  expect([
    sampleOf('', null),
    sampleOf('?sample=on', null),
    sampleOf('', 'on'),
    sampleOf('?sample=on', 'off'),
  ]).toEqual(['off', 'on', 'on', 'off']);
});

test('what the package no longer has is told, and the rest stands', () => {
  const { view, notes } = viewOf('?sector=dairy&select=town:gone');
  expect(view).toMatchObject({ sector: ['dairy'], select: null });
  expect(notes.map(({ text }) => text)).toEqual(['数据中没有“town:gone”，可能已改名或移出']);
});

test('a briefing is never shown within a scene', () => {
  expect(viewOf('?mode=brief&scene=2&present=on&console=on').view).toMatchObject({
    mode: 'plan',
    scene: null,
    present: false,
    console: false,
  });
});
