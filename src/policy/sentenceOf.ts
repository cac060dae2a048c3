import type { Clause } from '#domain/policy.ts';
import { bareText } from './bareText.ts';
import type { PolicyLookup } from './policyLookup.ts';

/**
 * The sentence a quote begins in, `4.6.3`: looked for in the item the quote is filed under, since a target names
 * the item. The clause itself where it is a sentence already, is not known, or does not hold the quote.
 */
export function sentenceOf({ below }: Pick<PolicyLookup, 'below'>, clauseId: string, quote: string): string {
  const sentences = sentencesOf(below, clauseId);
  const wanted = bareText(quote);
  const start = wanted === '' ? -1 : bareText(sentences.map(({ text }) => text).join('')).indexOf(wanted);
  if (start < 0) return clauseId;
  let end = 0;
  for (const { id, text } of sentences) {
    end += bareText(text).length;
    if (start < end) return id;
  }
  return clauseId;
}

/** Sentences and brackets below a clause, in the order of the text. */
function sentencesOf(below: PolicyLookup['below'], clauseId: string): readonly Clause[] {
  return below(clauseId).flatMap((clause) =>
    clause.text === '' ? sentencesOf(below, clause.id) : [clause, ...sentencesOf(below, clause.id)],
  );
}
