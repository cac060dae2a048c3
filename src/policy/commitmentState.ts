import { compareCodes } from '#domain/compareCodes.ts';
import { hasPassed } from '#domain/partialDate.ts';
import type { Commitment, Evidence } from '#domain/policy.ts';

/** Proven done, proven not done, or nothing that proves either. */
export type CommitmentState = 'done' | 'open' | 'unknown';

/** What is known of one year of a yearly commitment, or of one town of one that is done town by town. */
export interface CommitmentPart {
  /** `2024`, or the id of a town. */
  readonly key: string;
  readonly state: CommitmentState;
}

export interface CommitmentReading {
  readonly commitment: Commitment;
  readonly state: CommitmentState;
  /** Evidence says both, and its dates do not settle it. */
  readonly disputed: boolean;
  /** The time limit of the text has passed. Says nothing of whether it was done. */
  readonly overdue: boolean;
  /** Years with evidence, newest first; towns in the order asked for. Empty for what is done once. */
  readonly parts: readonly CommitmentPart[];
  /** All that was known by the date, the last first, undated last; neither sample nor later rows. */
  readonly evidence: readonly Evidence[];
}

/** Towns a commitment made town by town is owed to, and whether that is all of them. */
export interface OwedTowns {
  readonly ids: readonly string[];
  readonly complete: boolean;
}

/**
 * What evidence proves of a commitment by a date. Silence proves nothing: without a row it is `unknown`, however
 * long the limit has passed. A yearly one is done for the year of its evidence only, and read for the year of `asOf`.
 */
export function readCommitment(
  commitment: Commitment,
  rows: readonly Evidence[],
  asOf: string,
  recognised: OwedTowns,
): CommitmentReading {
  const evidence = rows
    .filter(({ kind, commitmentId }) => kind === 'commitment' && commitmentId === commitment.id)
    .filter(({ standing, date }) => standing !== 'sample' && (date === '' || hasPassed(date, asOf)))
    .sort((a, b) => compareCodes(b.date, a.date));
  const overdue = commitment.dueOn !== '' && hasPassed(commitment.dueOn, asOf);
  return { commitment, overdue, evidence, ...stateOf(commitment, evidence, asOf, recognised) };
}

type Standing = Pick<CommitmentReading, 'state' | 'disputed' | 'parts'>;

function stateOf(
  { rhythm, townIds }: Commitment,
  evidence: readonly Evidence[],
  asOf: string,
  recognised: OwedTowns,
): Standing {
  switch (rhythm) {
    case 'once':
    case 'ongoing':
      return { ...settle(evidence), parts: [] };
    case 'yearly': {
      const now = settle(evidence.filter(({ date }) => yearOf(date) === yearOf(asOf)));
      const years = [...new Set(evidence.filter(decides).map(({ date }) => yearOf(date)))];
      const parts = years
        .filter((year) => year !== '')
        .map((key) => ({ key, state: settle(evidence.filter((row) => yearOf(row.date) === key)).state }));
      return { ...now, parts };
    }
    case 'perTown': {
      const owed = townIds.length > 0 ? { ids: townIds, complete: true } : recognised;
      const settled = owed.ids.map((key) => ({ key, ...settle(evidence.filter((r) => r.townId === key)) }));
      const parts = settled.map(({ key, state }) => ({ key, state }));
      return { state: ofTowns(parts, owed), disputed: settled.some((s) => s.disputed), parts };
    }
  }
}

function ofTowns(parts: readonly CommitmentPart[], { complete }: OwedTowns): CommitmentState {
  if (parts.some(({ state }) => state === 'open')) return 'open';
  const all = complete && parts.length > 0 && parts.every(({ state }) => state === 'done');
  return all ? 'done' : 'unknown';
}

const decides = ({ finding }: Evidence): boolean => finding === 'done' || finding === 'open';

/** What was not done and then done is done; said in any other order, or without dates, it is disputed. */
function settle(rows: readonly Evidence[]): { readonly state: CommitmentState; readonly disputed: boolean } {
  const done = rows.filter(({ finding }) => finding === 'done');
  const open = rows.filter(({ finding }) => finding === 'open');
  if (done.length === 0) return { state: open.length === 0 ? 'unknown' : 'open', disputed: false };
  const later = open.every((o) => done.every((d) => isBefore(o.date, d.date)));
  return later ? { state: 'done', disputed: false } : { state: 'unknown', disputed: true };
}

/** Whether one date is surely before another: `2024` is not before `2024-03`, nor a blank before any. */
const isBefore = (a: string, b: string): boolean =>
  a !== '' && b !== '' && a < b && !b.startsWith(a) && !a.startsWith(b);

const yearOf = (date: string): string => date.slice(0, 4);
