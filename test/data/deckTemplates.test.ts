import { beforeAll, describe, expect, test } from 'vitest';
import { ANSWERS, DECK_TEMPLATES, type DeckTemplate } from '#catalog/deckTemplates.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import { templateScenes } from '#panels/brief/templateScenes.ts';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import { sceneViewOf } from '#view/sceneView.ts';
import { loadReal } from './realPackage.ts';

let dataset: Dataset;
let policy: Policy;
beforeAll(async () => {
  const real = await loadReal();
  if (real.result.kind === 'failed' || !real.policy) throw new Error('the package does not load');
  dataset = real.result.dataset;
  policy = real.policy;
});

const ALL = Object.keys(DECK_TEMPLATES) as DeckTemplate[];

describe.each(ALL)('template %s on the default package', (template) => {
  test('has scenes that say something, each told apart, whose views the package has', () => {
    const scenes = templateScenes(template, dataset, policy);
    expect(scenes.length).toBeGreaterThan(1);
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
    for (const scene of scenes) {
      expect(scene.title).not.toBe('');
      expect(scene.message).not.toMatch(/\n|示例|undefined|NaN/);
      expect(sceneViewOf(scene, vocabularyOf(dataset), null).notes).toEqual([]);
    }
  });

  test('declares no scene the package would leave out whole', () => {
    const views = templateScenes(template, dataset, policy).map(({ view }) => view);
    for (const { view } of DECK_TEMPLATES[template].scenes) {
      const [before = ''] = view.split('{id}');
      expect(views.some((made) => made.startsWith(before))).toBe(true);
    }
  });
});

test('every answer is a view the page can open', () => {
  for (const { search } of Object.values(ANSWERS))
    expect(sceneViewOf({ view: search }, vocabularyOf(dataset), null).notes).toEqual([]);
});

test('one scene a town, each with the word that it is no recognition', () => {
  const scenes = templateScenes('towns', dataset, policy);
  expect(scenes.map(({ title }) => title)).toEqual(dataset.towns.map(({ name }) => name));
  for (const { message } of scenes) expect(message).toContain(SELF_ASSESSMENT);
});

test('the first scene of the city says what the desk says of the targets', () => {
  const [first] = templateScenes('city', dataset, policy);
  expect(first?.message).toMatch(/^省级见到 \d+ 个，目标 2 个；市级见到 \d+ 个，目标 8 个以上；/);
});
