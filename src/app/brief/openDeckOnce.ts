import { NOTHING_KEPT } from '#domain/deckSteps.ts';
import { readKeptDeck } from '#ingest/deckShape.ts';
import { keepDeckIn, readDeckAgain, useDeck } from '#view/deck.ts';
import { keptWhole } from '../kept/keptWhole.ts';

let opened = false;

/** The briefing is read once a visit, and again when another page of the browser has changed it. */
export function openDeckOnce(): void {
  if (opened) return;
  opened = true;
  const readKept = (kept: unknown) => readKeptDeck(kept) ?? NOTHING_KEPT;
  keepDeckIn(Promise.resolve(keptWhole('briefing', readKept, readDeckAgain)));
  // A page that slept may have missed the news.
  addEventListener('focus', () => readDeckAgain());
  addEventListener('beforeunload', (event) => {
    const { place, kept } = useDeck.getState();
    if (place !== 'visit' || kept.past.length === 0) return;
    event.preventDefault();
    // What browsers before Chromium 119 go by.
    event.returnValue = true;
  });
}
