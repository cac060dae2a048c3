import type { Target } from '#domain/dataset.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import styles from './ClauseText.module.css';
import { useLookup } from './DatasetContext.ts';
import { SourceLine } from './SourceLine.tsx';

type Clause = Pick<Target, 'clauseId' | 'quote' | 'sourceId' | 'note'>;

/** A sentence of the policy, word for word, with where it stands. */
export function ClauseText({ clause: { clauseId, quote, sourceId, note } }: { readonly clause: Clause }) {
  const source = useLookup().row('sources', sourceId);
  return (
    <div className={styles.clause}>
      <h4>条款 {clauseLabel(clauseId)}</h4>
      <blockquote>{quote}</blockquote>
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
  readonly clauses: readonly Clause[];
}

/** Opens the clauses in place. */
export const ClauseButton = ({ about, clauses }: ButtonProps) => (
  <PopoverButton
    className="small-button"
    cardLabel={`${about}：条款原文`}
    card={() => clauses.map((clause) => <ClauseText key={clause.clauseId} clause={clause} />)}
  >
    <span className="visually-hidden">{about}：</span>
    条款 {clauses.map((c) => clauseLabel(c.clauseId)).join('、')}
  </PopoverButton>
);
