import type { Clause } from '#domain/policy.ts';

const MOST = 4;

/**
 * Clauses a mistaken id may have meant, nearest first: those it shares its first numbers with, of its own depth,
 * by how close the next number is. `3.99` gives the last items of part 3.
 */
export function nearClauses(clauses: readonly Clause[], id: string): readonly Clause[] {
  const wanted = id.split('.');
  const rated = clauses.map((clause) => {
    const parts = clause.id.split('.');
    const differs = parts.findIndex((part, i) => part !== wanted[i]);
    const shared = differs < 0 ? parts.length : differs;
    const apart = Math.abs(parts.length - wanted.length);
    return { clause, shared, apart, gap: Math.abs(Number(parts[shared]) - Number(wanted[shared])) };
  });
  return rated
    .sort((a, b) => b.shared - a.shared || a.apart - b.apart || orLast(a.gap) - orLast(b.gap))
    .slice(0, MOST)
    .map(({ clause }) => clause);
}

/** Brackets have no number to compare. */
const orLast = (gap: number): number => (Number.isNaN(gap) ? Number.MAX_SAFE_INTEGER : gap);
