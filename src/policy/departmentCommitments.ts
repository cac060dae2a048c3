import type { DutyMark } from '#catalog/policy.ts';
import type { CommitmentReading } from './commitmentState.ts';
import type { DepartmentItem } from './departmentItems.ts';

/** Why something is a department's: its sentence names it, or how it stands in the bracket of its item. */
export type CommitmentBasis = 'named' | DutyMark;

export interface DepartmentCommitments {
  readonly basis: CommitmentBasis;
  /** In the order of the package. */
  readonly readings: readonly CommitmentReading[];
}

const ORDER: readonly CommitmentBasis[] = ['named', 'lead', 'shared', 'undivided'];

/**
 * What a department is to do or to see done, by why it is its own. Where a sentence names somebody else, the bracket
 * of its item charges nobody with it.
 */
export function departmentCommitments(
  readings: readonly CommitmentReading[],
  items: readonly DepartmentItem[],
  departmentId: string,
): readonly DepartmentCommitments[] {
  const marks = new Map(items.map(({ clause, mark }) => [clause.id, mark]));
  const basisOf = ({ commitment: { departmentIds, itemId } }: CommitmentReading) =>
    departmentIds.length === 0
      ? marks.get(itemId)
      : departmentIds.includes(departmentId)
        ? 'named'
        : undefined;
  return ORDER.map((basis) => ({
    basis,
    readings: readings.filter((reading) => basisOf(reading) === basis),
  })).filter((group) => group.readings.length > 0);
}
