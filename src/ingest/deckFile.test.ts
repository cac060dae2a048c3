import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_SCENES } from '#domain/deckSteps.ts';
import type { Deck } from '#domain/scene.ts';
import { type DeckFileAnswer, deckFile, readDeckFile } from './deckFile.ts';
import { readKeptDeck } from './deckShape.ts';
import { openDeck } from './openDeck.ts';

const read = (text: string) => readDeckFile('汇报.json', text);
const ready = (answer: DeckFileAnswer) => {
  if (answer.kind === 'refused') throw new Error(answer.why);
  return answer;
};
const why = (answer: DeckFileAnswer) => (answer.kind === 'refused' ? answer.why : 'ready');

const line = fc.string({ maxLength: 40 });
const search = fc.constantFrom('', '?mode=policy', '?select=town:huairen-taoci');
const scene = fc.record({
  id: fc.string({ minLength: 1, maxLength: 20 }),
  title: line,
  message: line,
  note: line,
  questions: fc.array(fc.record({ text: line, search }), { maxLength: 3 }),
  view: search,
});
const decks: fc.Arbitrary<Deck> = fc.record({
  version: fc.constant(1 as const),
  id: fc.string({ minLength: 1, maxLength: 20 }),
  title: line,
  scenes: fc.uniqueArray(scene, { maxLength: 6, selector: ({ id }) => id }),
  madeOn: fc.constantFrom('', '2026-03-01'),
});
const aScene = { id: 'a', title: '一' };
const fileOf = (more: object) =>
  JSON.stringify({ version: 1, id: 'd', title: '汇报', scenes: [aScene], ...more });

describe('a file of a briefing', () => {
  test('gives back the briefing it was written from, without a note', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        expect(read(deckFile(deck))).toEqual({ kind: 'ready', deck, notes: [] });
      }),
    );
  });

  test('of any content is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['ready', 'refused']).toContain(read(text).kind);
      }),
    );
  });

  test('that is broken is refused with the place, one of something else as such', () => {
    expect(why(read('{"version":1,"scenes":[{'))).toBe('JSON 不完整，在第 1 行就断了');
    for (const other of ['[]', '"text"', 'null', '{"type":"FeatureCollection"}', '{"version":0,"scenes":[]}'])
      expect(why(read(other))).toContain('不是汇报文件');
  });

  test('of a newer version is refused, and says which', () => {
    const answer = read(fileOf({ version: 2 }));
    expect(why(answer)).toBe('文件是新版本（2）导出的，本页只认到版本 1');
    expect(answer).toMatchObject({ toDo: expect.stringContaining('更新本系统') });
  });

  test('of an earlier version is brought up step by step', () => {
    const steps = [
      (old: object) => ({ ...old, scenes: [{ ...aScene, message: '补上' }] }),
      (old: object) => ({ ...old, title: '迁移后' }),
    ];
    const { deck } = ready(readDeckFile('旧.json', fileOf({}), steps, 3));
    expect(deck).toMatchObject({ version: 1, title: '迁移后', scenes: [{ message: '补上' }] });
  });

  test('with a scene that cannot be read tells it and takes the rest', () => {
    const scenes = [
      aScene,
      { id: 'b' },
      { ...aScene, id: 'c', view: 'javascript:alert(1)' },
      { ...aScene, id: 'd' },
    ];
    const { deck, notes } = ready(read(fileOf({ scenes })));
    expect(deck.scenes.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(notes).toEqual([
      '第 2 幕读不出（title 不合格式），未采用',
      '第 3 幕读不出（view 不合格式），未采用',
    ]);
  });

  test('with an id twice, too many scenes or a wrong day is taken as far as it goes', () => {
    const twice = ready(read(fileOf({ scenes: [aScene, aScene] }))).deck.scenes;
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    const many = Array.from({ length: MOST_SCENES + 5 }, (_, i) => ({ id: `s${i}`, title: '幕' }));
    const { deck, notes } = ready(read(fileOf({ scenes: many, madeOn: '去年' })));
    expect(deck.scenes).toHaveLength(MOST_SCENES);
    expect(notes).toEqual(['文件有 205 幕，只取前 200 幕', '汇报名称或日期不合格式，已留空']);
  });

  test('that is huge or cannot be read is refused before it is looked at', async () => {
    const huge = { name: '大.json', size: 6 * 1024 * 1024 } as File;
    expect(why(await openDeck(huge))).toContain('超过 5 MB');
    const gone = {
      name: '无.json',
      size: 1,
      text: () => Promise.reject(new Error('gone')),
    } as unknown as File;
    expect(why(await openDeck(gone))).toContain('读不出');
    const marked = new File([`\uFEFF${fileOf({})}`], '有标记.json');
    expect((await openDeck(marked)).kind).toBe('ready');
  });
});

describe('what an earlier visit kept', () => {
  test('is read as it was; steps that cannot be read are let go, the briefing is not', () => {
    fc.assert(
      fc.property(decks, decks, (deck, before) => {
        const step = { words: '改', deck: before };
        const kept = { deck, others: [before], past: [step, { ...step, others: [deck] }], future: [] };
        expect(readKeptDeck(structuredClone(kept))).toEqual(kept);
        expect(readKeptDeck({ ...kept, past: [{ words: 1 }] })).toEqual({ ...kept, past: [], future: [] });
      }),
    );
  });

  test('of the time when there was but one briefing is that one, with its steps', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        const old = { deck, past: [{ words: '改', deck }], future: [] };
        expect(readKeptDeck(old)).toEqual({ ...old, others: [] });
      }),
    );
  });

  test('is nothing where it is no briefing', () => {
    for (const other of [undefined, null, 'x', {}, { deck: { version: 9 } }])
      expect(readKeptDeck(other)).toBeNull();
  });
});
