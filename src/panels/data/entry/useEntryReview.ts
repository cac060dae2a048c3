import { useRef, useState } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { sourceOf } from '#ingest/intake/newSource.ts';
import type { EntryRead } from '#ingest/intake/readEntry.ts';
import type { Choice } from '#merge/reviewItem.ts';
import { usePackageVersions } from '#view/packageVersions.ts';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { usePolicy } from '../../PolicyContext.ts';
import { mergedNote } from '../import/mergedNote.ts';
import { savePackage } from '../import/savePackage.ts';
import { type EntryDesk, finishEntry } from './entryDesk.ts';
import { type EntryReview, reviewEntry } from './reviewEntry.ts';

export type EntryReviewState =
  | { readonly kind: 'none' | 'working' | 'unread' }
  | { readonly kind: 'ready'; readonly review: EntryReview };

const NONE: EntryReviewState = { kind: 'none' };

/** What a review was made of: with any of it another, it no longer holds. */
interface Made {
  readonly read: EntryRead;
  readonly origin: EntryDesk['origin'];
  readonly dataset: Dataset;
  readonly state: EntryReviewState;
}

/** Holds the figure against the package, keeps what was chosen, and puts what comes of it in use. */
export function useEntryReview(read: EntryRead, origin: EntryDesk['origin']) {
  const dataset = useDataset();
  const policy = usePolicy();
  const actions = usePackageActions();
  const [made, setMade] = useState<Made | null>(null);
  const [failure, setFailure] = useState<'stale' | 'refused' | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);
  const holds = made?.read === read && made.origin === origin && made.dataset === dataset;
  const state = holds ? made.state : NONE;
  const show = (next: EntryReviewState) => setMade({ read, origin, dataset, state: next });

  const review = async (choice: Choice | null) => {
    const source = sourceOf(origin, dataset.sources);
    const { standing, internal } = origin;
    if (!read.figure || !source || standing === '') return;
    asked.current += 1;
    const question = asked.current;
    const answer = (next: EntryReviewState) => question === asked.current && show(next);
    setFailure(null);
    // While a choice is worked out, what it is made of stays in view.
    if (choice === null) show({ kind: 'working' });
    else setBusy(true);
    try {
      const wish = { figure: read.figure, origin: { source, standing, internal }, choice };
      answer({ kind: 'ready', review: await reviewEntry(wish, { dataset, policy, actions }) });
    } catch {
      answer({ kind: 'unread' });
    }
    if (question === asked.current) setBusy(false);
  };

  const keep = async (words: string) => {
    const outcome = state.kind === 'ready' ? state.review.outcome : null;
    if (!outcome) return;
    setBusy(true);
    const kept = await actions.keep(outcome.files, words, outcome.versionId);
    setBusy(false);
    if (kept === 'kept') {
      const { currentId } = usePackageVersions.getState().kept;
      return finishEntry(mergedNote(outcome.landing, words, dataset), currentId);
    }
    setFailure(kept);
    if (kept === 'stale') setMade(null);
  };

  /** Where the browser keeps nothing, what would come of it can still be taken away. */
  const takeAway = async () => {
    const outcome = state.kind === 'ready' ? state.review.outcome : null;
    if (!outcome) return;
    savePackage(dataset.meta, await actions.zipOf(outcome.files));
  };
  return { state, failure, busy, review, keep, takeAway, drop: () => setMade(null) };
}
