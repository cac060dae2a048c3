import { DUTY_MARKS, type DutyMark } from '#catalog/policy.ts';
import type { Clause, Duty } from '#domain/policy.ts';
import { markOf } from './dutyMatrix.ts';
import type { PolicyLookup } from './policyLookup.ts';

/** An item in whose bracket a department stands. */
export interface DepartmentItem {
  readonly clause: Clause;
  readonly mark: DutyMark;
  /** All who stand in the bracket, in its order. */
  readonly duties: readonly Duty[];
}

/** The items a department is charged with, in the order of the text. */
export const departmentItems = (lookup: PolicyLookup, departmentId: string): readonly DepartmentItem[] =>
  lookup.dutiesBy(departmentId).flatMap((duty) => {
    const clause = lookup.clause(duty.clauseId);
    const duties = lookup.dutiesOf(duty.clauseId);
    const led = duties.some(({ role }) => role === 'lead');
    return clause ? [{ clause, mark: markOf(duty, led), duties }] : [];
  });

/** Items in which a department stands in one way. */
export interface ItemGroup {
  readonly mark: DutyMark;
  readonly items: readonly DepartmentItem[];
}

/** Those it leads first; ways it stands in nowhere are left out. */
export const itemGroups = (items: readonly DepartmentItem[]): readonly ItemGroup[] =>
  (Object.keys(DUTY_MARKS) as DutyMark[])
    .map((mark) => ({ mark, items: items.filter((item) => item.mark === mark) }))
    .filter((group) => group.items.length > 0);
