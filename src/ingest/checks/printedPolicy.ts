import type { Clause } from '#domain/policy.ts';
import { joinedTexts } from '#policy/joinedTexts.ts';
import { parseDocument } from '#policy/parseDocument.ts';
import type { Draft } from '../lines.ts';

/** The policy as its text has it, whatever the tables say. */
export interface PrintedPolicy {
  /** In the order of the text. */
  readonly clauses: readonly Clause[];
  readonly byId: ReadonlyMap<string, Clause>;
  /** Words of each clause and all below it. */
  readonly texts: ReadonlyMap<string, string>;
}

const cache = new WeakMap<Draft, PrintedPolicy>();

/** Null while the text has not been read. */
export function printedPolicy(draft: Draft): PrintedPolicy | null {
  if (draft.policyText === null) return null;
  const known = cache.get(draft);
  if (known) return known;
  const clauses = parseDocument(draft.policyText);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const made = { clauses, byId, texts: joinedTexts(clauses) };
  cache.set(draft, made);
  return made;
}
