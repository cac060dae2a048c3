import { expose, transfer } from 'comlink';
import type { DeckPlan } from '../deckSlides.ts';
import { type Pictures, writePptx } from './writePptx.ts';

const api = {
  write: async (plan: DeckPlan, pictures: Pictures) => {
    const bytes = await writePptx(plan, pictures);
    return transfer(bytes, [bytes.buffer]);
  },
};
export type SlideWriter = typeof api;

expose(api);
