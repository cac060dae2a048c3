import type { Deck, Scene } from './scene.ts';

/** A deck before something was done to it, or after; `words` say in Chinese what was done. */
export interface DeckStep {
  readonly words: string;
  readonly deck: Deck;
  /** The decks put aside, where the step was about them too. */
  readonly others?: readonly Deck[] | undefined;
}

/** The reader's briefings: the one that is open, those put aside, the last first, and the way to them. */
export interface KeptDeck {
  readonly deck: Deck;
  readonly others: readonly Deck[];
  /** As it was before each step that can be undone, the last one last. */
  readonly past: readonly DeckStep[];
  /** As it was before each step was undone, the next to redo first. */
  readonly future: readonly DeckStep[];
}

/** Null where there is nothing to do, or the scene is no longer there: another page has taken it out meanwhile. */
export type DeckChange = (deck: Deck) => Deck | null;

export const NO_DECK: Deck = { version: 1, id: '', title: '', scenes: [], madeOn: '' };
export const NOTHING_KEPT: KeptDeck = { deck: NO_DECK, others: [], past: [], future: [] };

/** The deck that is open and those put aside. */
export type Shelf = Pick<KeptDeck, 'deck' | 'others'>;
/** Null where there is nothing to do. */
export type ShelfChange = (shelf: Shelf) => Shelf | null;

/** More than any meeting sits through. */
export const MOST_SCENES = 200;
const MOST_STEPS = 50;

export function withStep(kept: KeptDeck, words: string, change: DeckChange): KeptDeck | null {
  const { deck, past } = kept;
  const next = change(deck);
  return next && { ...kept, deck: next, past: [...past, { words, deck }].slice(-MOST_STEPS), future: [] };
}

/** The same for what concerns more than the deck that is open. */
export function withShelfStep(
  { deck, others, past }: KeptDeck,
  words: string,
  change: ShelfChange,
): KeptDeck | null {
  const next = change({ deck, others });
  return next && { ...next, past: [...past, { words, deck, others }].slice(-MOST_STEPS), future: [] };
}

/** As it was before the last step; null when there is none. */
export function undone(kept: KeptDeck): KeptDeck | null {
  const step = kept.past.at(-1);
  return step
    ? { ...asBefore(kept, step), past: kept.past.slice(0, -1), future: [turned(kept, step), ...kept.future] }
    : null;
}

/** As it was before the last undoing; null when there is none. */
export function redone(kept: KeptDeck): KeptDeck | null {
  const [step, ...rest] = kept.future;
  return step ? { ...asBefore(kept, step), past: [...kept.past, turned(kept, step)], future: rest } : null;
}

const asBefore = ({ others }: KeptDeck, step: DeckStep): Shelf => ({
  deck: step.deck,
  others: step.others ?? others,
});

/** The step that leads back to what there is now. */
const turned = ({ deck, others }: KeptDeck, { words, others: concerned }: DeckStep): DeckStep => ({
  words,
  deck,
  ...(concerned && { others }),
});

/** At its place counted from 0, or last. The first scene begins the deck: it takes id and day from `begun`. */
export const addScene =
  (scene: Scene, begun: Pick<Deck, 'id' | 'madeOn' | 'title'>): DeckChange =>
  (deck) =>
    deck.scenes.length >= MOST_SCENES || deck.scenes.some(({ id }) => id === scene.id)
      ? null
      : { ...deck, ...(deck.id === '' && begun), scenes: [...deck.scenes, scene] };

export const removeScene =
  (id: string): DeckChange =>
  (deck) => {
    const scenes = deck.scenes.filter((scene) => scene.id !== id);
    return scenes.length === deck.scenes.length ? null : { ...deck, scenes };
  };

/** To a place counted from 0; beyond either end is that end. */
export const moveScene =
  (id: string, to: number): DeckChange =>
  (deck) => {
    const from = deck.scenes.findIndex((scene) => scene.id === id);
    const scene = deck.scenes[from];
    const place = Math.max(0, Math.min(deck.scenes.length - 1, to));
    if (!scene || place === from) return null;
    const rest = deck.scenes.filter((other) => other !== scene);
    return { ...deck, scenes: [...rest.slice(0, place), scene, ...rest.slice(place)] };
  };

export const editScene =
  (id: string, patch: Partial<Omit<Scene, 'id'>>): DeckChange =>
  (deck) => {
    const before = deck.scenes.find((scene) => scene.id === id);
    if (!before) return null;
    const after = { ...before, ...patch };
    if (JSON.stringify(after) === JSON.stringify(before)) return null;
    return { ...deck, scenes: deck.scenes.map((scene) => (scene === before ? after : scene)) };
  };

/** The copy stands behind the scene it was made from. */
export const duplicateScene =
  (id: string, copyId: string): DeckChange =>
  (deck) => {
    const scene = deck.scenes.find((other) => other.id === id);
    const taken = deck.scenes.some((other) => other.id === copyId);
    if (!scene || taken || deck.scenes.length >= MOST_SCENES) return null;
    const scenes = deck.scenes.flatMap((other) =>
      other === scene ? [other, { ...scene, id: copyId }] : [other],
    );
    return { ...deck, scenes };
  };

export const retitle =
  (title: string): DeckChange =>
  (deck) =>
    title === deck.title ? null : { ...deck, title };
