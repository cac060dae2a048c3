import { createSelector } from 'reselect';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import { type CommitmentReading, type OwedTowns, readCommitment } from '#policy/commitmentState.ts';
import type { ViewState } from '#view/viewState.ts';
import { asOfDate } from './targets.ts';

/** What is known of every commitment by the date of the view, in the order of the package. No filter, no sample. */
export const selectCommitments = createSelector(
  [
    (dataset: Dataset, _policy: Policy, _view: Pick<ViewState, 'asof'>) => dataset,
    (_dataset: Dataset, policy: Policy, _view: Pick<ViewState, 'asof'>) => policy,
    (dataset: Dataset, _policy: Policy, view: Pick<ViewState, 'asof'>) => asOfDate(dataset, view),
  ],
  (dataset, { commitments, evidence }, asOf): readonly CommitmentReading[] => {
    const owed = recognisedTowns(dataset, asOf);
    return commitments.map((commitment) => readCommitment(commitment, evidence, asOf, owed));
  },
);

/** Towns recognised by the date; all of them only where every list that counts such towns is complete. */
function recognisedTowns(dataset: Dataset, asOf: string): OwedTowns {
  const counting = dataset.targets.filter(({ countLevels }) => countLevels.length > 0);
  const levels = new Set(counting.flatMap(({ countLevels }) => countLevels));
  const registers = counting.map(({ registerId }) => lookupOf(dataset).row('registers', registerId));
  const towns = dataset.towns.filter(
    ({ level, recognisedYear }) => levels.has(level) && (recognisedYear ?? 0) <= Number(asOf.slice(0, 4)),
  );
  return {
    ids: towns.map(({ id }) => id),
    complete: registers.length > 0 && registers.every((register) => register?.complete === true),
  };
}
