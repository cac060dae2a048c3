import type { Dataset } from '#domain/dataset.ts';
import type { Evidence } from '#domain/policy.ts';

/** The dataset told which rows of the evidence are the reader's own; the same dataset where none is. */
export function markOwnEvidence(
  dataset: Dataset,
  evidence: readonly Evidence[],
  own: ReadonlySet<string>,
): Dataset {
  const ids = evidence.map(({ id }) => id).filter((id) => own.has(id));
  return ids.length === 0 ? dataset : { ...dataset, ownEvidence: new Set(ids) };
}
