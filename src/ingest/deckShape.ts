import * as v from 'valibot';
import type { DeckStep, KeptDeck } from '#domain/deckSteps.ts';
import type { Deck, Scene } from '#domain/scene.ts';

const line = v.pipe(v.string(), v.maxLength(300));
/** An address of this page and of no other: it begins with `?` or says nothing. */
const search = v.pipe(v.string(), v.maxLength(4000), v.regex(/^(\?|$)/));

const QUESTION = v.object({ text: line, search: v.optional(search, '') });

export const SCENE: v.GenericSchema<unknown, Scene> = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: line,
  message: v.optional(line, ''),
  note: v.optional(v.pipe(v.string(), v.maxLength(20_000)), ''),
  questions: v.optional(v.pipe(v.array(QUESTION), v.maxLength(50)), []),
  view: v.optional(search, ''),
});

export const DECK_HEAD = v.object({
  id: v.optional(v.string(), ''),
  title: v.optional(line, ''),
  madeOn: v.optional(v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)), ''),
});

const DECK: v.GenericSchema<unknown, Deck> = v.object({
  version: v.literal(1),
  ...DECK_HEAD.entries,
  scenes: v.array(SCENE),
});

const STEPS: v.GenericSchema<unknown, readonly DeckStep[]> = v.array(
  v.object({ words: v.string(), deck: DECK, others: v.optional(v.array(DECK)) }),
);

/** What an earlier visit kept; the steps only stay when all of them can be read. Null when nothing can. */
export function readKeptDeck(kept: unknown): KeptDeck | null {
  const deck = v.safeParse(v.object({ deck: DECK }), kept);
  if (!deck.success) return null;
  const others = v.safeParse(v.object({ others: v.array(DECK) }), kept);
  const steps = v.safeParse(v.object({ past: STEPS, future: STEPS }), kept);
  return {
    deck: deck.output.deck,
    // There was but one, at first.
    others: others.success ? others.output.others : [],
    ...(steps.success ? steps.output : { past: [], future: [] }),
  };
}
