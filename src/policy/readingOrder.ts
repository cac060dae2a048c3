import type { Clause } from '#domain/policy.ts';
import type { PolicyLookup } from './policyLookup.ts';

/** Sentences that run on after one another, the bracket that closes them included. */
export type Paragraph = readonly Clause[];

/** An item with its paragraphs; what stands in a part outside its items has no item. */
export interface ReadingBlock {
  readonly item: Clause | null;
  readonly paragraphs: readonly Paragraph[];
}

export interface ReadingPart {
  readonly part: Clause;
  readonly blocks: readonly ReadingBlock[];
}

/** The whole text as it is read: parts, their items, and paragraphs made whole over the breaks of pages. */
export function readingOrder(lookup: PolicyLookup): readonly ReadingPart[] {
  return lookup.below('').map((part) => {
    const blocks: { item: Clause | null; clauses: Clause[] }[] = [];
    for (const clause of lookup.below(part.id)) {
      if (clause.kind === 'item') blocks.push({ item: clause, clauses: [...lookup.below(clause.id)] });
      else {
        const last = blocks.at(-1);
        if (last?.item === null) last.clauses.push(clause);
        else blocks.push({ item: null, clauses: [clause] });
      }
    }
    return { part, blocks: blocks.map(({ item, clauses }) => ({ item, paragraphs: paragraphsOf(clauses) })) };
  });
}

/**
 * A sentence that begins on a later line than the one before it ends on begins a paragraph: a page that breaks
 * does so within a sentence. A bracket goes on with its item wherever it was printed.
 */
function paragraphsOf(clauses: readonly Clause[]): readonly Paragraph[] {
  const paragraphs: Clause[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const clause of clauses) {
    const last = paragraphs.at(-1);
    if (last && (clause.kind === 'duty' || clause.firstLine <= end)) last.push(clause);
    else paragraphs.push([clause]);
    end = clause.lastLine;
  }
  return paragraphs;
}
