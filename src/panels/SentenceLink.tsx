import type { Target } from '#domain/dataset.ts';
import { sentenceOf } from '#policy/sentenceOf.ts';
import { ClauseLink } from './ClauseLink.tsx';
import { usePolicyLookup } from './policy/usePolicyLookup.ts';

/** Opens the text at the sentence of a quote. Until the text is read the item is known, not the sentence. */
export function SentenceLink({ clauseId, quote }: Pick<Target, 'clauseId' | 'quote'>) {
  const policy = usePolicyLookup();
  return (
    <ClauseLink clauseId={policy ? sentenceOf(policy, clauseId, quote) : clauseId}>在原文中看</ClauseLink>
  );
}
