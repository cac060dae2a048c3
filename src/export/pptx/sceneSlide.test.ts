import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { anExportCase, STAMP } from '../../../test/builders/exportCase.ts';
import { deckSlides } from '../deckSlides.ts';
import { writePptx } from './writePptx.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const TOWNS = Array.from({ length: 60 }, (_, i) => ({
  id: `t${i}`,
  shortName: `第 ${i} 镇`,
  sourceId: 's1',
}));

interface Part {
  readonly path: string;
  readonly xml: string;
  readonly texts: readonly string[];
}

let parts: readonly Part[];
const partsLike = (pattern: RegExp) => parts.filter(({ path }) => pattern.test(path));

beforeAll(async () => {
  const scene = { id: 'm', title: '名录', message: '', note: '说一遍', questions: [], view: '' };
  const deck = { version: 1, id: 'd', title: '汇报', madeOn: '2026-03-01', scenes: [scene] } as const;
  const shown = { dataset: anExportCase({ towns: TOWNS }), policy: null };
  const plan = await deckSlides(deck, { shown, sample: null, stamp: STAMP }, async () => {});
  parts = Object.entries(unzipSync(await writePptx(plan, { m: PIXEL }))).map(([path, bytes]) => {
    const xml = strFromU8(bytes);
    return { path, xml, texts: [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text) };
  });
});

test('what does not fit beside a map goes on over the slides that follow, every row once', () => {
  const slides = partsLike(/^ppt\/slides\/slide\d+\.xml$/).filter(({ texts }) =>
    texts[0]?.startsWith('名录'),
  );
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.map(({ texts }) => texts[0])).toEqual(['名录', ...slides.slice(1).map(() => '名录（续）')]);
  const cells = slides.flatMap(({ texts }) => texts.filter((text) => /^第 \d+ 镇$/.test(text)));
  expect(cells).toEqual(TOWNS.map(({ shortName }) => shortName));
});

test('the map and what is said over the scene stand with its first slide only', () => {
  expect(partsLike(/^ppt\/slides\/slide/).filter(({ xml }) => xml.includes('<p:pic>'))).toHaveLength(1);
  const notes = partsLike(/notesSlides\/notesSlide\d+\.xml$/);
  expect(notes.filter(({ texts }) => texts.includes('说一遍'))).toHaveLength(1);
});
