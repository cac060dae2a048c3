import type { Dataset } from '#domain/dataset.ts';

/** 「含本机佐证 3」 where the reader's own evidence counts in what is shown; '' where none does. */
export function ownEvidenceText({ ownEvidence }: Pick<Dataset, 'ownEvidence'>): string {
  const rows = ownEvidence?.size ?? 0;
  return rows === 0 ? '' : `含本机佐证 ${rows}`;
}
