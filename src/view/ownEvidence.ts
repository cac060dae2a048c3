import { create } from 'zustand';
import type { Evidence } from '#domain/policy.ts';
import {
  type EvidenceChange,
  type EvidenceStep,
  type KeptEvidence,
  NOTHING_KEPT,
  redone,
  undone,
  withStep,
} from './evidenceSteps.ts';
import { type KeptPlace, keeper } from './keeper.ts';
import { timedId } from './timedId.ts';

/** What the reader is told of the last step, until it is dismissed. */
export interface ToldStep {
  readonly words: string;
  /** What can be done about it. */
  readonly offers: 'undo' | 'redo' | 'nothing';
}

/** The reader's own evidence. It is no part of the address: it is entered, not looked at. */
interface OwnEvidenceStore {
  readonly kept: KeptEvidence;
  readonly place: KeptPlace;
  readonly told: ToldStep | null;
}

export const useOwnEvidence = create<OwnEvidenceStore>()(() => ({
  kept: NOTHING_KEPT,
  place: 'coming',
  told: null,
}));

const { getState, setState } = useOwnEvidence;
const { keepIn, readAgain, changeBy } = keeper<KeptEvidence>(getState, setState);

export { keepIn, readAgain };

/** Makes a step of all or none of its changes. False when a row is no longer what the step started from. */
async function takeStep(step: EvidenceStep): Promise<boolean> {
  const done = await changeBy((kept) => withStep(kept, step));
  if (done) setState({ told: { words: step.words, offers: 'undo' } });
  return done;
}

export async function undo(): Promise<void> {
  let words = '';
  const done = await changeBy((kept) => {
    words = kept.past.at(-1)?.words ?? '';
    return undone(kept);
  });
  setState({ told: done ? { words: `已撤销：${words}`, offers: 'redo' } : NO_STEP });
}

export async function redo(): Promise<void> {
  let words = '';
  const done = await changeBy((kept) => {
    words = kept.future[0]?.words ?? '';
    return redone(kept);
  });
  setState({ told: done ? { words: `已重做：${words}`, offers: 'undo' } : NO_STEP });
}

const NO_STEP: ToldStep = { words: '没有可撤销或重做的步骤', offers: 'nothing' };

export const dismissTold = () => setState({ told: null });

export const addEvidence = (rows: readonly Evidence[]): Promise<boolean> =>
  takeStep({
    words: `已记下 ${rows.length} 条佐证`,
    changes: rows.map((after) => ({ before: null, after })),
  });

export const changeEvidence = (before: Evidence, after: Evidence): Promise<boolean> =>
  takeStep({ words: '已修改 1 条佐证', changes: [{ before, after }] });

export const removeEvidence = (before: Evidence): Promise<boolean> =>
  takeStep({ words: '已删除 1 条佐证', changes: [{ before, after: null }] });

export const importEvidence = (changes: readonly EvidenceChange[]): Promise<boolean> =>
  takeStep({ words: `已导入 ${changes.length} 条佐证`, changes });

export const newEvidenceId = (): string => `own-${timedId()}`;
