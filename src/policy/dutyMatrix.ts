import type { DutyMark } from '#catalog/policy.ts';
import type { Clause, Department, Duty, PolicyItem } from '#domain/policy.ts';
import type { PolicyLookup } from './policyLookup.ts';

/** An item with a bracket of departments. */
export interface DutyColumn {
  readonly item: PolicyItem;
  readonly clause: Clause;
  /** The bracket names who leads. */
  readonly led: boolean;
}

export interface DutyRow {
  readonly department: Department;
  /** One for each column; null where the department is not named. */
  readonly marks: readonly (DutyMark | null)[];
  readonly counts: Readonly<Record<DutyMark, number>>;
}

export interface DutyMatrix {
  readonly columns: readonly DutyColumn[];
  /** Who leads most first, then who is named most; departments in no bracket are in `unnamed`. */
  readonly rows: readonly DutyRow[];
  /** Of all rows together. */
  readonly counts: Readonly<Record<DutyMark, number>>;
  readonly unnamed: readonly Department[];
}

/** What a duty is shown as: where a bracket names no lead, nobody in it merely shares. */
export const markOf = ({ role }: Duty, led: boolean): DutyMark =>
  role === 'shared' && !led ? 'undivided' : role;

const total = ({ counts }: DutyRow): number => counts.lead + counts.shared + counts.undivided;

/** Departments × items as the brackets have them; nothing is inferred. */
export function dutyMatrix({ policy, clause, dutiesOf, dutiesBy }: PolicyLookup): DutyMatrix {
  const columns = policy.items.flatMap((item): DutyColumn[] => {
    const row = clause(item.clauseId);
    const duties = dutiesOf(item.clauseId);
    return row && duties.length > 0
      ? [{ item, clause: row, led: duties.some(({ role }) => role === 'lead') }]
      : [];
  });
  const rows = policy.departments.map((department): DutyRow => {
    const byItem = new Map(dutiesBy(department.id).map((duty) => [duty.clauseId, duty]));
    const marks = columns.map(({ item, led }) => {
      const duty = byItem.get(item.clauseId);
      return duty ? markOf(duty, led) : null;
    });
    return { department, marks, counts: countsOf(marks) };
  });
  const named = rows.filter((row) => total(row) > 0);
  return {
    columns,
    rows: named.sort((a, b) => b.counts.lead - a.counts.lead || total(b) - total(a)),
    counts: countsOf(named.flatMap(({ marks }) => marks)),
    unnamed: rows.filter((row) => total(row) === 0).map(({ department }) => department),
  };
}

function countsOf(marks: readonly (DutyMark | null)[]): Record<DutyMark, number> {
  const counts = { lead: 0, shared: 0, undivided: 0 };
  for (const mark of marks) if (mark) counts[mark] += 1;
  return counts;
}
