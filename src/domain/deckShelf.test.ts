import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginDeck, copyDeck, discardDeck, MOST_DECKS, openAside, takeUp } from './deckShelf.ts';
import {
  addScene,
  type KeptDeck,
  NO_DECK,
  NOTHING_KEPT,
  redone,
  type Shelf,
  type ShelfChange,
  undone,
  withShelfStep,
  withStep,
} from './deckSteps.ts';
import type { Deck } from './scene.ts';

const scene = (id: string) => ({ id, title: id, message: '', note: '', questions: [], view: '' });
const deckOf = (id: string): Deck => ({ ...NO_DECK, id, title: id, scenes: [scene('s')] });
const IDS = ['a', 'b', 'c'];
const id = fc.constantFrom(...IDS);
let fresh = 0;
const freshId = () => {
  fresh += 1;
  return `fresh-${fresh}`;
};

const change: fc.Arbitrary<ShelfChange> = fc.oneof(
  id.map((own) => takeUp(deckOf(own), freshId())),
  fc.constant(beginDeck),
  id.map(openAside),
  id.map((own) => copyDeck(own, freshId(), `${own} 副本`)),
  id.map(discardDeck),
);
const step: fc.Arbitrary<(kept: KeptDeck) => KeptDeck | null> = fc.oneof(
  change.map((one) => (kept: KeptDeck) => withShelfStep(kept, '改', one)),
  id.map(
    (own) => (kept: KeptDeck) =>
      withStep(kept, '加', addScene(scene(own), { id: freshId(), madeOn: '', title: '新' })),
  ),
);
const steps = fc.array(step, { maxLength: 30 });
const walk = (list: readonly ((kept: KeptDeck) => KeptDeck | null)[]): KeptDeck =>
  list.reduce<KeptDeck>((kept, one) => one(kept) ?? kept, NOTHING_KEPT);
const shelfOf = ({ deck, others }: KeptDeck): Shelf => ({ deck, others });

describe('laws of the shelf', () => {
  test('no two briefings have one id, and none put aside is empty', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { deck, others } = walk(list);
        const ids = [...(deck.scenes.length > 0 ? [deck] : []), ...others].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(others.every(({ scenes }) => scenes.length > 0)).toBe(true);
      }),
    );
  });

  test('any step taken back gives all briefings as they were, and made again as they became', () => {
    fc.assert(
      fc.property(steps, step, (list, one) => {
        const before = walk(list);
        const after = one(before);
        fc.pre(after !== null);
        const back = undone(after);
        expect(back && shelfOf(back)).toEqual(shelfOf(before));
        expect(back && redone(back)).toEqual(after);
      }),
    );
  });

  test('only throwing away makes them fewer', () => {
    fc.assert(
      fc.property(steps, change, (list, one) => {
        const before = shelfOf(walk(list));
        const after = one(before);
        fc.pre(after !== null);
        const count = ({ deck, others }: Shelf) => others.length + (deck.scenes.length > 0 ? 1 : 0);
        expect(count(before) - count(after)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const shelf: Shelf = { deck: deckOf('a'), others: [deckOf('b'), deckOf('c')] };

test('opening one puts the other aside before the rest', () => {
  expect(openAside('c')(shelf)).toEqual({ deck: deckOf('c'), others: [deckOf('a'), deckOf('b')] });
  expect(openAside('a')(shelf)).toBeNull();
});

test('a file whose id is taken gets one of its own', () => {
  expect(takeUp(deckOf('b'), 'own')(shelf)?.deck).toEqual({ ...deckOf('b'), id: 'own' });
});

test('the one that is open can be thrown away; then an empty one is open', () => {
  expect(discardDeck('a')(shelf)).toEqual({ deck: NO_DECK, others: shelf.others });
  expect(discardDeck('nobody')(shelf)).toBeNull();
});

test('there is an end to it', () => {
  const full: Shelf = {
    deck: deckOf('a'),
    others: Array.from({ length: MOST_DECKS - 1 }, (_, i) => deckOf(`o${i}`)),
  };
  expect(takeUp(deckOf('x'), 'y')(full)).toBeNull();
  expect(copyDeck('a', 'y', '副本')(full)).toBeNull();
  expect(openAside('o1')(full)).not.toBeNull();
});
