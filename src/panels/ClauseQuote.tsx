import type { Target } from '#domain/dataset.ts';
import { sentenceOf } from '#policy/sentenceOf.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { ClauseLink } from './ClauseLink.tsx';
import styles from './ClauseText.module.css';
import { useLookup } from './DatasetContext.ts';
import { usePolicyLookup } from './policy/usePolicyLookup.ts';
import { SourceLine } from './SourceLine.tsx';

export type Clause = Pick<Target, 'clauseId' | 'quote' | 'sourceId' | 'note'>;

/** A sentence of the policy, word for word, with where it stands and the way to it in the text. */
export function ClauseQuote({ clause: { clauseId, quote, sourceId, note } }: { readonly clause: Clause }) {
  const source = useLookup().row('sources', sourceId);
  const policy = usePolicyLookup();
  // Until the text is read the item is known, not the sentence.
  const sentence = policy ? sentenceOf(policy, clauseId, quote) : clauseId;
  return (
    <div className={styles.clause}>
      <h4>条款 {policy ? clausePlace(policy, sentence) : clauseLabel(clauseId)}</h4>
      <blockquote>{quote}</blockquote>
      <p>
        <ClauseLink clauseId={sentence}>在原文中看</ClauseLink>
      </p>
      {source && (
        <p>
          <SourceLine source={source} />
        </p>
      )}
      {note && <p>{note}</p>}
    </div>
  );
}
