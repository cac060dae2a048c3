import { NO_DECK, type Shelf, type ShelfChange } from './deckSteps.ts';
import type { Deck } from './scene.ts';

/** More are a filing cabinet, which files are better for. */
export const MOST_DECKS = 50;

/** What is open, put aside with the rest; an empty one is not worth keeping. */
const aside = ({ deck, others }: Shelf): readonly Deck[] =>
  deck.scenes.length === 0 ? others : [deck, ...others];

const decksOf = ({ deck, others }: Shelf): readonly Deck[] => [deck, ...others];

/** Opens a deck that is not yet kept; what was open is put aside. `freshId` where its own is taken. */
export const takeUp =
  (deck: Deck, freshId: string): ShelfChange =>
  (shelf) => {
    const others = aside(shelf);
    if (others.length >= MOST_DECKS) return null;
    const taken = others.some(({ id }) => id === deck.id);
    return { deck: taken ? { ...deck, id: freshId } : deck, others };
  };

/** An empty deck to begin. */
export const beginDeck: ShelfChange = (shelf) =>
  shelf.deck.scenes.length === 0 || shelf.others.length + 1 > MOST_DECKS
    ? null
    : { deck: NO_DECK, others: aside(shelf) };

/** Opens one that was put aside. */
export const openAside =
  (id: string): ShelfChange =>
  ({ deck, others }) => {
    const found = others.find((other) => other.id === id);
    return found
      ? { deck: found, others: aside({ deck, others: others.filter((other) => other !== found) }) }
      : null;
  };

/** A copy of one, put aside behind it. */
export const copyDeck =
  (id: string, copyId: string, title: string): ShelfChange =>
  (shelf) => {
    const { deck, others } = shelf;
    const found = decksOf(shelf).find((one) => one.id === id);
    if (!found || found.scenes.length === 0 || others.length + 1 >= MOST_DECKS) return null;
    const copy = { ...found, id: copyId, title };
    const at = others.indexOf(found) + 1;
    return { deck, others: [...others.slice(0, at), copy, ...others.slice(at)] };
  };

/** Without one of them; where it was open, an empty one is. */
export const discardDeck =
  (id: string): ShelfChange =>
  ({ deck, others }) => {
    if (deck.id === id && deck.scenes.length > 0) return { deck: NO_DECK, others };
    const rest = others.filter((other) => other.id !== id);
    return rest.length === others.length ? null : { deck, others: rest };
  };
