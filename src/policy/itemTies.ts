import type { RowOf } from '#catalog/tables.ts';
import type { Dataset, Target } from '#domain/dataset.ts';
import type { Commitment, Condition, Duty, Provision } from '#domain/policy.ts';
import { isWithin } from './isWithin.ts';
import type { PolicyLookup } from './policyLookup.ts';

type PolicyNumber = RowOf<'policyNumbers'>;

/** What the tables of the package hang on an item of the text. */
export interface ItemTies {
  readonly targets: readonly Target[];
  /** Numbers that no target stands for already. */
  readonly numbers: readonly PolicyNumber[];
  readonly conditions: readonly Condition[];
  readonly provisions: readonly Provision[];
  /** In the order of the bracket. */
  readonly duties: readonly Duty[];
  readonly commitments: readonly Commitment[];
  /** Rows of evidence for its conditions and commitments; sample is none. */
  readonly evidenceCount: number;
}

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
    targets: targets.filter(({ clauseId }) => isWithin(clauseId, itemId)),
    numbers: beyondTargets(policy.policyNumbers.filter(({ clauseId }) => isWithin(clauseId, itemId))),
    conditions,
    provisions: lookup.provisionsOf(itemId),
    duties: lookup.dutiesOf(itemId),
    commitments,
    evidenceCount: policy.evidence.filter(
      (row) => row.standing !== 'sample' && (asked.has(row.conditionId) || asked.has(row.commitmentId)),
    ).length,
  };
}

/** A target is told by its first number; a second one, such as a floor beside a share, is told apart. */
const beyondTargets = (numbers: readonly PolicyNumber[]): readonly PolicyNumber[] =>
  numbers.filter(
    ({ targetId }, i) => targetId === '' || numbers.findIndex((other) => other.targetId === targetId) < i,
  );
