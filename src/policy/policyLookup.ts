import type { RowOf } from '#catalog/tables.ts';
import type {
  Clause,
  Condition,
  Department,
  Duty,
  Evidence,
  Policy,
  PolicyItem,
  Provision,
} from '#domain/policy.ts';

/** Finds rows of the policy; built once per policy. */
export interface PolicyLookup {
  readonly policy: Policy;
  readonly clause: (id: string) => Clause | undefined;
  /** Parts, items, sentences and brackets right below a clause, in the order of the text; '' for the parts. */
  readonly below: (parentId: string) => readonly Clause[];
  readonly item: (clauseId: string) => PolicyItem | undefined;
  readonly department: (id: string) => Department | undefined;
  /** Who stands in the bracket of an item, in the order of the text. */
  readonly dutiesOf: (clauseId: string) => readonly Duty[];
  /** In which brackets a department stands, in the order of the text. */
  readonly dutiesBy: (departmentId: string) => readonly Duty[];
  readonly provisionsOf: (itemId: string) => readonly Provision[];
  readonly condition: (id: string) => RowOf<'conditions'> | undefined;
  /** What a criterion asks, in the order of the text. */
  readonly conditionsOf: (itemId: string) => readonly Condition[];
  /** Evidence on a sub-condition, of all towns. */
  readonly evidenceOn: (conditionId: string) => readonly Evidence[];
}

const cache = new WeakMap<Policy, PolicyLookup>();

export function policyLookupOf(policy: Policy): PolicyLookup {
  const known = cache.get(policy);
  if (known) return known;
  const made = build(policy);
  cache.set(policy, made);
  return made;
}

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string): (key: string) => readonly R[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return (key) => groups.get(key) ?? [];
}

function found<R>(rows: readonly R[], keyOf: (row: R) => string): (key: string) => R | undefined {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return (key) => byKey.get(key);
}

function build(policy: Policy): PolicyLookup {
  const { clauses, items, departments, duties, provisions, conditions, evidence } = policy;
  const itemOrder = new Map(clauses.map(({ id }, i) => [id, i]));
  const inOrder = [...duties].sort(
    (a, b) => (itemOrder.get(a.clauseId) ?? 0) - (itemOrder.get(b.clauseId) ?? 0) || a.order - b.order,
  );
  return {
    policy,
    clause: found(clauses, ({ id }) => id),
    below: grouped(clauses, ({ parentId }) => parentId),
    item: found(items, ({ clauseId }) => clauseId),
    department: found(departments, ({ id }) => id),
    dutiesOf: grouped(inOrder, ({ clauseId }) => clauseId),
    dutiesBy: grouped(inOrder, ({ departmentId }) => departmentId),
    provisionsOf: grouped(provisions, ({ itemId }) => itemId),
    condition: found(conditions, ({ id }) => id),
    conditionsOf: grouped(conditions, ({ itemId }) => itemId),
    evidenceOn: grouped(
      evidence.filter(({ kind }) => kind === 'condition'),
      ({ conditionId }) => conditionId,
    ),
  };
}
