import { clauseLabel } from '#symbology/labels.ts';
import { latePart } from '#ui/latePart.tsx';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import type { Clause } from './ClauseQuote.tsx';

/** Only seen in cards, which come after the first map. */
export const ClauseText = latePart('条款', async () => (await import('./ClauseQuote.tsx')).ClauseQuote);

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
