import type { Clause, Department, Duty } from '#domain/policy.ts';
import { parseDuty } from './parseDuty.ts';

/** A name of a bracket that no department bears. */
export interface UnknownName {
  /** The item, `3.10`. */
  readonly clauseId: string;
  readonly asWritten: string;
}

type Named = Pick<Department, 'id' | 'name' | 'aliases'>;

/** The brackets of the text as rows of duties, by the names and aliases of the departments. */
export function dutiesOf(
  clauses: readonly Clause[],
  departments: readonly Named[],
): { readonly duties: readonly Duty[]; readonly unknown: readonly UnknownName[] } {
  const ids = new Map(
    departments.flatMap(({ id, name, aliases }) => [name, ...aliases].map((written) => [written, id])),
  );
  const duties: Duty[] = [];
  const unknown: UnknownName[] = [];
  for (const { parentId, kind, text } of clauses) {
    if (kind !== 'duty') continue;
    for (const [i, { asWritten, role }] of parseDuty(text).entries()) {
      const departmentId = ids.get(asWritten);
      if (departmentId === undefined) unknown.push({ clauseId: parentId, asWritten });
      else duties.push({ clauseId: parentId, departmentId, role, order: i + 1, asWritten });
    }
  }
  return { duties, unknown };
}
