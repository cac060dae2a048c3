import { TIERS } from '#catalog/tiers.ts';
import type { Clause } from './ClauseQuote.tsx';

/** Where the policy speaks of the tiers. */
export const TIER_CLAUSES: readonly Clause[] = TIERS.clauses.map(({ id, quote, note }) => ({
  clauseId: id,
  quote,
  note,
  sourceId: TIERS.sourceId,
}));
