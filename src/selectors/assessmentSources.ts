import type { Source } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { Evidence } from '#domain/policy.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import type { TownAssessment } from '#policy/assessment.ts';

/** The row of the package evidence rests on. */
export const observationOf = (lookup: Lookup, { observationId }: Evidence) =>
  lookup.row('observations', observationId) ?? lookup.row('sampleObservations', observationId);

/** Whose word evidence is: its own source, else that of the row it rests on. */
export const sourceOfEvidence = (lookup: Lookup, evidence: Evidence): Source | undefined =>
  lookup.row('sources', evidence.sourceId || (observationOf(lookup, evidence)?.sourceId ?? ''));

/** Everything a page on a town rests on, each source once: the town's own row, its evidence, its figures. */
export function assessmentSources(
  lookup: Lookup,
  { town, criteria }: TownAssessment,
  figures: readonly Figure[],
): readonly Source[] {
  const evidence = criteria
    .flatMap(({ conditions, priorities }) => [...conditions, ...priorities])
    .flatMap((result) => result.evidence);
  const found = [
    lookup.row('sources', town.sourceId),
    ...evidence.map((row) => sourceOfEvidence(lookup, row)),
    ...figures.flatMap(sourceIdsOf).map((id) => lookup.row('sources', id)),
  ];
  return [...new Set(found)].filter((source) => source !== undefined);
}
