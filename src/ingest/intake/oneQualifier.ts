import type { Qualifier } from '#catalog/figures.ts';

/** How exact a figure is by the words in its cell and by what is said beside it; null where the two disagree. */
export function oneQualifier(inCell: Qualifier, beside: Qualifier): Qualifier | null {
  if (inCell === 'exact') return beside;
  return beside === 'exact' || beside === inCell ? inCell : null;
}
