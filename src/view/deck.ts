import { create } from 'zustand';
import { beginDeck, copyDeck, discardDeck, openAside, takeUp } from '#domain/deckShelf.ts';
import {
  addScene,
  type DeckChange,
  duplicateScene,
  editScene,
  type KeptDeck,
  moveScene,
  NOTHING_KEPT,
  redone,
  removeScene,
  retitle,
  type ShelfChange,
  undone,
  withShelfStep,
  withStep,
} from '#domain/deckSteps.ts';
import type { Deck, Scene } from '#domain/scene.ts';
import { type KeptPlace, keeper } from './keeper.ts';
import { timedId } from './timedId.ts';

/** What the reader is told of the last step, until it is dismissed. */
interface ToldDeckStep {
  readonly words: string;
  readonly offers: 'undo' | 'redo' | 'nothing';
}

/** The reader's briefing. It is no part of the address, which only says which scene of it is looked at. */
interface DeckStore {
  readonly kept: KeptDeck;
  readonly place: KeptPlace;
  readonly told: ToldDeckStep | null;
}

export const useDeck = create<DeckStore>()(() => ({ kept: NOTHING_KEPT, place: 'coming', told: null }));

const { getState, setState } = useDeck;
const { keepIn, readAgain, changeBy } = keeper<KeptDeck>(getState, setState);

export { keepIn as keepDeckIn, readAgain as readDeckAgain };

/** False when it could not be done; then the reader is told so. */
async function toldStep(words: string, step: (kept: KeptDeck) => KeptDeck | null): Promise<boolean> {
  const done = await changeBy(step);
  setState({ told: done ? { words, offers: 'undo' } : NOT_DONE });
  return done;
}

const takeStep = (words: string, change: DeckChange): Promise<boolean> =>
  toldStep(words, (kept) => withStep(kept, words, change));
const takeShelfStep = (words: string, change: ShelfChange): Promise<boolean> =>
  toldStep(words, (kept) => withShelfStep(kept, words, change));

const NOT_DONE: ToldDeckStep = { words: '没有改动：已满，或在别的窗口里改过', offers: 'nothing' };
const NO_STEP: ToldDeckStep = { words: '没有可撤销或重做的步骤', offers: 'nothing' };

export const undoDeck = (): Promise<void> =>
  goBy(undone, '已撤销', 'redo', ({ past }) => past.at(-1)?.words ?? '');
export const redoDeck = (): Promise<void> =>
  goBy(redone, '已重做', 'undo', ({ future }) => future[0]?.words ?? '');

async function goBy(
  go: (kept: KeptDeck) => KeptDeck | null,
  verb: string,
  offers: ToldDeckStep['offers'],
  wordsOf: (kept: KeptDeck) => string,
): Promise<void> {
  let words = '';
  const done = await changeBy((kept) => {
    words = wordsOf(kept);
    return go(kept);
  });
  setState({ told: done ? { words: `${verb}：${words}`, offers } : NO_STEP });
}

export const dismissDeckTold = () => setState({ told: null });

/** Today by the clock of this computer. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const addToDeck = (scene: Scene): Promise<boolean> =>
  takeStep(
    `已加入汇报：${scene.title}`,
    addScene(scene, { id: timedId(), madeOn: today(), title: DECK_TITLE }),
  );

const DECK_TITLE = '专业镇工作汇报';

export const removeFromDeck = ({ id, title }: Scene): Promise<boolean> =>
  takeStep(`已删除：${title}`, removeScene(id));

export const moveInDeck = ({ id, title }: Scene, to: number): Promise<boolean> =>
  takeStep(`已移到第 ${to + 1} 幕：${title}`, moveScene(id, to));

export const copyInDeck = ({ id, title }: Scene): Promise<boolean> =>
  takeStep(`已复制：${title}`, duplicateScene(id, timedId()));

/** Nothing is told: what was typed stands where it was typed. */
export async function editInDeck(scene: Scene, patch: Partial<Omit<Scene, 'id'>>): Promise<void> {
  await changeBy((kept) => withStep(kept, `修改：${scene.title}`, editScene(scene.id, patch)));
}

export async function retitleDeck(title: string): Promise<void> {
  await changeBy((kept) => withStep(kept, '改汇报名称', retitle(title)));
}

/** Opens a whole briefing; the one there was is put aside. */
export const takeUpDeck = (deck: Deck, words: string): Promise<boolean> =>
  takeShelfStep(words, takeUp(deck, timedId()));

export const beginNewDeck = (): Promise<boolean> => takeShelfStep('已新建空白汇报', beginDeck);

export const openDeckAside = ({ id, title }: Deck): Promise<boolean> =>
  takeShelfStep(`已打开：${title}`, openAside(id));

export const copyKeptDeck = ({ id, title }: Deck): Promise<boolean> =>
  takeShelfStep(`已复制：${title}`, copyDeck(id, timedId(), `${title} 副本`));

export const discardKeptDeck = ({ id, title }: Deck): Promise<boolean> =>
  takeShelfStep(`已删除：${title}`, discardDeck(id));
