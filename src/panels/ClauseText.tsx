import type { Target } from '#domain/dataset.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { latePart } from '#ui/latePart.tsx';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import styles from './ClauseText.module.css';
import { useLookup } from './DatasetContext.ts';
import { SourceLine } from './SourceLine.tsx';

/** What knows the text of the policy comes after the first map. */
const SentenceLink = latePart('原文位置', async () => (await import('./SentenceLink.tsx')).SentenceLink);

export type Clause = Pick<Target, 'clauseId' | 'quote' | 'sourceId' | 'note'>;

/** A sentence of the policy, word for word, with where it stands and the way to it in the text. */
export function ClauseText({ clause: { clauseId, quote, sourceId, note } }: { readonly clause: Clause }) {
  const source = useLookup().row('sources', sourceId);
  return (
    <div className={styles.clause}>
      <h4>条款 {clauseLabel(clauseId)}</h4>
      <blockquote>{quote}</blockquote>
      <p>
        <SentenceLink clauseId={clauseId} quote={quote} />
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

interface ButtonProps {
  /** What the clauses are about, for the name of the button. */
  readonly about: string;
  /** Those of one item and the same words are shown once. */
  readonly clauses: readonly Clause[];
}

/** Opens the clauses in place. */
export function ClauseButton({ about, clauses }: ButtonProps) {
  const shown = [...new Map(clauses.map((clause) => [clause.clauseId + clause.quote, clause])).values()];
  const labels = [...new Set(shown.map(({ clauseId }) => clauseLabel(clauseId)))];
  return (
    <PopoverButton
      className="small-button"
      cardLabel={`${about}：条款原文`}
      card={() => shown.map((clause) => <ClauseText key={clause.clauseId + clause.quote} clause={clause} />)}
    >
      <span className="visually-hidden">{about}：</span>
      条款 {labels.join('、')}
    </PopoverButton>
  );
}
