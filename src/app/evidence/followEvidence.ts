import type { Dataset } from '#domain/dataset.ts';
import type { Evidence, Policy } from '#domain/policy.ts';
import type { PolicyState } from '#panels/PolicyContext.ts';
import { applyEvidence } from '#policy/applyEvidence.ts';
import { markOwnEvidence } from '#policy/markOwnEvidence.ts';
import { withOwnEvidence } from '#policy/withEvidence.ts';
import { readKept } from '#view/evidenceSteps.ts';
import { keepIn, readAgain, useOwnEvidence } from '#view/ownEvidence.ts';
import { keptWhole } from '../kept/keptWhole.ts';

export interface WithEvidence {
  readonly dataset: Dataset;
  readonly policy: PolicyState;
}

let opened = false;

/** The reader's own evidence is read once a visit, and again when another page of the browser has changed it. */
function openOnce(): void {
  if (opened) return;
  opened = true;
  keepIn(Promise.resolve(keptWhole('own-evidence', readKept, readAgain)));
  // A page that slept may have missed the news.
  addEventListener('focus', () => readAgain());
  addEventListener('beforeunload', (event) => {
    const { place, kept } = useOwnEvidence.getState();
    if (place !== 'visit' || kept.past.length === 0) return;
    event.preventDefault();
    // What browsers before Chromium 119 go by.
    event.returnValue = true;
  });
}

/**
 * Gives dataset and policy with all evidence in them, once the reader's own is known and whenever it changes. Without
 * `own` that of the package alone, and what is kept in this browser is not looked at.
 */
export function followEvidence(
  dataset: Dataset,
  policy: Policy,
  own: boolean,
  give: (merged: WithEvidence) => void,
): () => void {
  const giveWith = (rows: readonly Evidence[]) => {
    const whole = withOwnEvidence(policy, rows);
    const applied = applyEvidence(dataset, whole.evidence);
    give({
      dataset: markOwnEvidence(applied, whole.evidence, new Set(rows.map(({ id }) => id))),
      policy: { kind: 'ready', policy: whole },
    });
  };
  if (!own) {
    giveWith([]);
    return () => {};
  }
  openOnce();
  let merged: readonly Evidence[] | null = null;
  const merge = () => {
    const { kept, place } = useOwnEvidence.getState();
    if (place === 'coming' || kept.rows === merged) return;
    merged = kept.rows;
    giveWith(kept.rows);
  };
  merge();
  return useOwnEvidence.subscribe(merge);
}
