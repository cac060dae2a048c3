import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addScene,
  type DeckChange,
  duplicateScene,
  editScene,
  type KeptDeck,
  MOST_SCENES,
  moveScene,
  NO_DECK,
  NOTHING_KEPT,
  redone,
  removeScene,
  retitle,
  undone,
  withStep,
} from './deckSteps.ts';
import type { Deck, Scene } from './scene.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const BEGUN = { id: 'deck', madeOn: '2026-03-01', title: '汇报' };
const aScene = (id: string, title = id): Scene => ({
  id,
  title,
  message: '',
  note: '',
  questions: [],
  view: '',
});
const idsOf = (deck: Deck) => deck.scenes.map(({ id }) => id);
const deckOf = (...ids: readonly string[]): Deck => ({
  ...NO_DECK,
  ...BEGUN,
  scenes: ids.map((id) => aScene(id)),
});

const id = fc.constantFrom(...IDS);
const change: fc.Arbitrary<DeckChange> = fc.oneof(
  id.map((scene) => addScene(aScene(scene), BEGUN)),
  id.map(removeScene),
  fc.tuple(id, fc.integer({ min: -2, max: 7 })).map(([scene, to]) => moveScene(scene, to)),
  fc.tuple(id, fc.constantFrom('甲', '乙')).map(([scene, title]) => editScene(scene, { title })),
  fc.tuple(id, id).map(([scene, copy]) => duplicateScene(scene, copy)),
  fc.constantFrom('一', '二').map(retitle),
);
const changes = fc.array(change, { maxLength: 40 });
const walk = (list: readonly DeckChange[]): KeptDeck =>
  list.reduce<KeptDeck>((kept, step) => withStep(kept, '改', step) ?? kept, NOTHING_KEPT);

describe('laws of undoing', () => {
  test('any step taken back gives the deck there was before it, and made again the deck after', () => {
    fc.assert(
      fc.property(changes, change, (list, step) => {
        const before = walk(list);
        const after = withStep(before, '改', step);
        fc.pre(after !== null);
        const back = undone(after);
        expect(back?.deck).toEqual(before.deck);
        expect(back && redone(back)).toEqual(after);
      }),
    );
  });

  test('all steps taken back lead to the beginning', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const kept = walk(list);
        const back = kept.past.reduce<KeptDeck>((at) => undone(at) ?? at, kept);
        expect(back).toMatchObject({ deck: NO_DECK, past: [] });
        expect(undone(back)).toBeNull();
      }),
    );
  });

  test('an id stands once whatever is done, and moving loses no scene', () => {
    fc.assert(
      fc.property(changes, id, fc.integer({ min: -9, max: 9 }), (list, scene, to) => {
        const { deck } = walk(list);
        expect(new Set(idsOf(deck)).size).toBe(deck.scenes.length);
        const moved = moveScene(scene, to)(deck) ?? deck;
        expect([...idsOf(moved)].sort()).toEqual([...idsOf(deck)].sort());
      }),
    );
  });
});

test('a scene is moved to the place it is given, beyond an end to that end', () => {
  const deck = deckOf('a', 'b', 'c');
  const moved = (scene: string, to: number) => {
    const next = moveScene(scene, to)(deck);
    return next && idsOf(next).join('');
  };
  expect([moved('a', 1), moved('c', 0), moved('a', 99)]).toEqual(['bac', 'cab', 'bca']);
  expect([moved('a', 0), moved('gone', 1)]).toEqual([null, null]);
});

test('a copy stands behind its scene; what is not there is neither copied, edited nor taken out', () => {
  const deck = deckOf('a', 'b');
  expect(idsOf(duplicateScene('a', 'x')(deck) ?? NO_DECK)).toEqual(['a', 'x', 'b']);
  for (const step of [duplicateScene('gone', 'x'), editScene('gone', { title: '新' }), removeScene('gone')])
    expect(step(deck)).toBeNull();
  expect(editScene('a', { title: 'a' })(deck)).toBeNull();
});

test('the first scene begins the deck, and there is an end to scenes', () => {
  expect(addScene(aScene('a'), BEGUN)(NO_DECK)).toMatchObject(BEGUN);
  const full = deckOf(...Array.from({ length: MOST_SCENES }, (_, i) => `s${i}`));
  expect(addScene(aScene('one-more'), BEGUN)(full)).toBeNull();
  expect(duplicateScene('s0', 'one-more')(full)).toBeNull();
});
