import { TIERS } from '#catalog/tiers.ts';

/** Where the text speaks of the tiers, as clauses that can be opened. */
export const TIER_CLAUSES = TIERS.clauses.map(({ id, quote, note }) => ({
  clauseId: id,
  quote,
  note,
  sourceId: TIERS.sourceId,
}));
