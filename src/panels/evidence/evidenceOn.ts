import type { Evidence } from '#domain/policy.ts';
import type { EvidenceSubject } from '#policy/evidenceDraft.ts';

/** Rows that speak of a thing; what the subject leaves open holds for all. */
export const evidenceOn = (
  rows: readonly Evidence[],
  { kind, ...about }: EvidenceSubject,
): readonly Evidence[] =>
  rows.filter(
    (row) =>
      row.kind === kind &&
      Object.entries(about).every(([name, id]) => row[name as keyof typeof about] === id),
  );
