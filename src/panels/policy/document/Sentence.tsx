import { memo } from 'react';
import type { Clause } from '#domain/policy.ts';
import type { TextMatch } from '#policy/findInText.ts';
import { clauseHref } from '../../ClauseLink.tsx';
import { clauseElementId } from './clauseElement.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './Sentence.module.css';

interface Props {
  readonly clause: Clause;
  /** Line of the original it begins on, for the margin; null where that tells nothing new. */
  readonly line: number | null;
  readonly chosen: boolean;
  /** Whether the Tab key stops at its number. */
  readonly stop: boolean;
  readonly matches: readonly TextMatch[];
  readonly shown: TextMatch | null;
}

/** A sentence of the original. Its number is a link to it, seen when the sentence is pointed at, chosen or reached. */
export const Sentence = memo(function Sentence({ clause, line, chosen, stop, matches, shown }: Props) {
  const { id, kind, text, firstLine, lastLine } = clause;
  return (
    <span
      id={clauseElementId(id)}
      tabIndex={-1}
      className={styles.sentence}
      data-clause={id}
      data-kind={kind}
      data-chosen={chosen || undefined}
    >
      {line !== null && <span className={styles.line}>{line}</span>}
      <a
        href={clauseHref(id)}
        className={styles.ref}
        data-ref=""
        tabIndex={stop ? 0 : -1}
        aria-label={`条款 ${id}`}
        aria-current={chosen ? 'location' : undefined}
      >
        {id}
      </a>
      <MarkedText text={text} matches={matches} shown={shown} />
      {/* A page breaks within it: the line it ends on. */}
      {lastLine > firstLine && <span className={styles.line}>{lastLine}</span>}
    </span>
  );
});
