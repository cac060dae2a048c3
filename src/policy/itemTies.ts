import type { RowOf } from '#catalog/tables.ts';
import type { Dataset, Target } from '#domain/dataset.ts';
import type { Commitment, Condition, Duty, Provision } from '#domain/policy.ts';
import type { PolicyLookup } from './policyLookup.ts';

/** What the tables of the package hang on an item of the text. */
export interface ItemTies {
  readonly targets: readonly Target[];
  readonly numbers: readonly RowOf<'policyNumbers'>[];
  readonly conditions: readonly Condition[];
  readonly provisions: readonly Provision[];
  /** In the order of the bracket. */
  readonly duties: readonly Duty[];
  readonly commitments: readonly Commitment[];
  /** Rows of evidence for its conditions and commitments; sample is none. */
  readonly evidenceCount: number;
}

/** Whether a clause is the item or stands below it: `3.10.2` is of `3.10`, `3.1` is not. */
const isOf = (clauseId: string, itemId: string): boolean =>
  clauseId === itemId || clauseId.startsWith(`${itemId}.`);

export function itemTies(
  { targets }: Pick<Dataset, 'targets'>,
  lookup: PolicyLookup,
  itemId: string,
): ItemTies {
  const { policy } = lookup;
  const conditions = policy.conditions.filter((row) => row.itemId === itemId);
  const commitments = policy.commitments.filter((row) => row.itemId === itemId);
  const asked = new Set([...conditions, ...commitments].map(({ id }) => id));
  return {
    targets: targets.filter(({ clauseId }) => isOf(clauseId, itemId)),
    numbers: policy.policyNumbers.filter(({ clauseId }) => isOf(clauseId, itemId)),
    conditions,
    provisions: lookup.provisionsOf(itemId),
    duties: lookup.dutiesOf(itemId),
    commitments,
    evidenceCount: policy.evidence.filter(
      (row) => row.standing !== 'sample' && (asked.has(row.conditionId) || asked.has(row.commitmentId)),
    ).length,
  };
}
