import { useEffect, useState } from 'react';
import type { ExportEdition } from '#catalog/exports.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Deck } from '#domain/scene.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { type DeckPlan, deckSlides } from '#export/deckSlides.ts';
import type { ExportAnswer } from '#panels/ExportActions.ts';
import { usePackageActions } from '#panels/PackageActions.ts';
import { useViewStore } from '#view/store.ts';
import { breathing } from '../export/breathing.ts';
import { editionOf } from '../export/editionOf.ts';
import { newStamp } from '../export/newStamp.ts';

/** The briefing as it is to be printed, on its way, or why it cannot be. */
export type PlanAnswer =
  | { readonly kind: 'coming'; readonly stage: string }
  | { readonly kind: 'ready'; readonly plan: DeckPlan; readonly dataset: Dataset }
  | Extract<ExportAnswer, { readonly kind: 'refused' }>;

const COMING: PlanAnswer = { kind: 'coming', stage: '正在排版…' };
const FAILED: PlanAnswer = {
  kind: 'refused',
  why: '没有排好，可能有文件没有读全',
  toDo: '数据没有改动，请刷新后重试',
};

/** Plans the pages of a deck for an edition, in pieces, and anew when what they are made of changes; `ready` begins. */
export function useDeckPlan(
  deck: Deck,
  given: ShownPackage,
  edition: ExportEdition,
  ready: boolean,
): PlanAnswer {
  const actions = usePackageActions();
  const sample = useViewStore((s) => s.view.sample);
  const [answer, setAnswer] = useState<PlanAnswer>(COMING);
  useEffect(() => {
    if (!ready) return;
    const controller = new AbortController();
    const { signal } = controller;
    const plan = async (): Promise<PlanAnswer> => {
      const own = given.dataset.ownEvidence ?? new Set<string>();
      const shown =
        edition === 'public' ? await editionOf(actions, own) : { kind: 'ready' as const, ...given };
      if (shown.kind === 'refused') return shown;
      const made = await deckSlides(deck, { shown, sample, stamp: newStamp() }, breathing(signal));
      return { kind: 'ready', plan: made, dataset: shown.dataset };
    };
    setAnswer(COMING);
    // After what was clicked has been drawn.
    const turn = setTimeout(() => {
      plan()
        .catch(() => FAILED)
        .then((made) => {
          if (!signal.aborted) setAnswer(made);
        });
    });
    return () => {
      clearTimeout(turn);
      controller.abort();
    };
  }, [deck, given, edition, sample, actions, ready]);
  return answer;
}
