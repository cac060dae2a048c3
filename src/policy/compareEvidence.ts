import { sameEvidence } from '#domain/evidenceRow.ts';
import type { Evidence } from '#domain/policy.ts';

/** Two rows of one id that say different things. */
export interface EvidenceConflict {
  /** As it stands here: the reader's own, or the package's where there is none. */
  readonly here: Evidence;
  readonly inFile: Evidence;
  readonly hereIsOwn: boolean;
}

export interface ComparedEvidence {
  readonly fresh: readonly Evidence[];
  readonly same: readonly Evidence[];
  readonly conflicts: readonly EvidenceConflict[];
}

/** Rows of a file against those that are here already, by id. */
export function compareEvidence(
  own: readonly Evidence[],
  given: readonly Evidence[],
  inFile: readonly Evidence[],
): ComparedEvidence {
  const ownById = new Map(own.map((row) => [row.id, row]));
  const here = new Map([...given, ...own].map((row) => [row.id, row]));
  return {
    fresh: inFile.filter(({ id }) => !here.has(id)),
    same: inFile.filter((row) => sameEvidence(here.get(row.id) ?? null, row)),
    conflicts: inFile.flatMap((row) => {
      const known = here.get(row.id);
      if (!known || sameEvidence(known, row)) return [];
      return [{ here: known, inFile: row, hereIsOwn: ownById.has(row.id) }];
    }),
  };
}
