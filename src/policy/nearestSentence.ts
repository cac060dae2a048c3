import type { Clause } from '#domain/policy.ts';

/** Pairs of neighbouring characters, blanks left out. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.replace(/\s/g, '');
  return new Set(Array.from(letters, (letter, i) => letter + (letters[i + 1] ?? '')));
}

/** Share of the pairs of one text that the other has as well: 0 to 1. */
function shared(of: ReadonlySet<string>, by: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of of) if (by.has(pair)) common += 1;
  return common / Math.max(1, of.size);
}

const NEAR = 0.4;

/** The sentence somebody most likely meant by a quote that is not in the text; null when none is near. */
export function nearestSentence(quote: string, clauses: readonly Clause[]): Clause | null {
  const pairs = pairsOf(quote);
  let best: Clause | null = null;
  let most = NEAR;
  for (const clause of clauses) {
    if (clause.text === '') continue;
    const likeness = shared(pairs, pairsOf(clause.text));
    if (likeness > most) {
      best = clause;
      most = likeness;
    }
  }
  return best;
}
