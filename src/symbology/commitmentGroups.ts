import type { CommitmentGrouping } from '#catalog/policy.ts';
import type { CommitmentReading, CommitmentState } from '#policy/commitmentState.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { clausePlace } from './clausePlace.ts';
import { COMMITMENT_STATES } from './commitmentWords.ts';

export interface CommitmentGroup {
  readonly key: string;
  readonly title: string;
  /** Item all of it stands in; '' where it is of several. */
  readonly itemId: string;
  readonly readings: readonly CommitmentReading[];
}

/** Commitments under the items they stand in, or under their states; groups without any are left out. */
export function groupCommitments(
  by: CommitmentGrouping,
  readings: readonly CommitmentReading[],
  lookup: PolicyLookup,
): readonly CommitmentGroup[] {
  if (by === 'state') {
    return (Object.keys(COMMITMENT_STATES) as CommitmentState[])
      .map((state) => ({
        key: state,
        title: COMMITMENT_STATES[state].label,
        itemId: '',
        readings: readings.filter((reading) => reading.state === state),
      }))
      .filter((group) => group.readings.length > 0);
  }
  const items = [...new Set(readings.map(({ commitment }) => commitment.itemId))];
  return items.map((itemId) => ({
    key: itemId,
    title: `${clausePlace(lookup, itemId)} ${lookup.clause(itemId)?.title ?? ''}`,
    itemId,
    readings: readings.filter(({ commitment }) => commitment.itemId === itemId),
  }));
}
