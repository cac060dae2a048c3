import { STANDINGS } from '#catalog/standings.ts';
import type { Observation } from '#domain/dataset.ts';
import type { Lookup } from '#domain/lookup.ts';
import { isAfter } from '#domain/partialDate.ts';
import type { Condition, Evidence } from '#domain/policy.ts';
import type { Case } from './voice.ts';

/** Evidence on one sub-condition of one town, each list in one order however the rows stand in the file. */
interface EvidenceRows {
  readonly measured: readonly Evidence[];
  /** Illustrative: counts for nothing. */
  readonly sample: readonly Evidence[];
  /** Dated after the day of judgement: not known then. */
  readonly late: readonly Evidence[];
}

export function evidenceRows({ lookup, policy, town, asOf }: Case, condition: Condition): EvidenceRows {
  const rows = policy
    .evidenceOn(condition.id)
    .filter((row) => row.townId === town.id)
    .sort(newestFirst);
  const isLate = (row: Evidence) => isAfter(row.date || (basisOf(lookup, row)?.reportedOn ?? ''), asOf);
  const measured = rows.filter((row) => !isSample(lookup, row));
  return {
    measured: measured.filter((row) => !isLate(row)),
    sample: rows.filter((row) => isSample(lookup, row) && !isLate(row)),
    late: measured.filter(isLate),
  };
}

/** The figure of the package evidence rests on. */
export const basisOf = (lookup: Lookup, { observationId }: Evidence): Observation | undefined =>
  observationId === '' ? undefined : lookup.row('observations', observationId);

/** Evidence is no better than the figure it rests on. */
const isSample = (lookup: Lookup, row: Evidence): boolean =>
  row.standing === 'sample' || basisOf(lookup, row)?.standing === 'sample';

const newestFirst = (a: Evidence, b: Evidence): number =>
  compareText(b.date, a.date) ||
  STANDINGS[a.standing].rank - STANDINGS[b.standing].rank ||
  compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
