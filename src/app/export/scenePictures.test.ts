import { expect, test, vi } from 'vitest';
import { deckSlides } from '#export/deckSlides.ts';
import { anExportCase, STAMP } from '../../../test/builders/exportCase.ts';
import { scenePictures } from './scenePictures.ts';

const dataset = anExportCase();
const planOf = (...views: readonly string[]) => {
  const scenes = views.map((view, i) => ({
    id: `s${i}`,
    title: '',
    message: '',
    note: '',
    questions: [],
    view,
  }));
  const deck = { version: 1, id: 'd', title: '汇报', scenes, madeOn: '2026-03-01' } as const;
  return deckSlides(deck, { shown: { dataset, policy: null }, sample: null, stamp: STAMP }, async () => {});
};
const picture = (bytes: string) => new Blob([bytes], { type: 'image/png' });
const watching = () => {
  const controller = new AbortController();
  const stages: string[] = [];
  return {
    controller,
    stages,
    watch: { signal: controller.signal, onStage: (stage: string) => stages.push(stage) },
  };
};

test('every scene with a map has its picture, a wall and a thing that is chosen among them; pages of policy and data have none', async () => {
  const plan = await planOf(
    '?indicator=outputValue',
    '?mode=policy',
    '?mode=wall&indicator=outputValue',
    '?mode=data',
    '?select=town:huairen',
    '?mode=policy&page=criteria&select=town:huairen',
  );
  const { stages, watch } = watching();
  const draw = vi.fn(async () => picture('map'));
  const pictures = await scenePictures(plan, dataset, watch, draw);
  expect(Object.keys(pictures)).toEqual(['s0', 's2', 's4']);
  expect(pictures.s0).toBe(`data:image/png;base64,${btoa('map')}`);
  expect(stages).toEqual(['1', '3', '5'].map((at) => `正在画第 ${at} 个场景的地图，共 6 个…`));
});

test('each is drawn from its own scene, without sample unless that scene asks for it', async () => {
  const seen: unknown[] = [];
  await scenePictures(
    await planOf('?indicator=outputValue', '?sample=on'),
    dataset,
    watching().watch,
    async (_, view) => {
      seen.push([view.indicator, view.sample]);
      return picture('map');
    },
  );
  expect(seen).toEqual([
    ['outputValue', 'off'],
    ['', 'on'],
  ]);
});

test('a map the browser cannot paint leaves its place to the table', async () => {
  expect(await scenePictures(await planOf('', ''), dataset, watching().watch, async () => null)).toEqual({});
});

test('cancelled, it stops after the map in hand', async () => {
  const { controller, watch } = watching();
  const draw = vi.fn(async () => {
    controller.abort();
    return picture('map');
  });
  await expect(scenePictures(await planOf('', ''), dataset, watch, draw)).rejects.toThrow();
  expect(draw).toHaveBeenCalledTimes(1);
});
