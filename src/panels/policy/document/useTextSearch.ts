import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Clause } from '#domain/policy.ts';
import { findInText, type TextMatch } from '#policy/findInText.ts';

export interface TextSearch {
  readonly word: string;
  readonly matches: readonly TextMatch[];
  /** Index of the match that is shown. */
  readonly at: number;
  readonly setWord: (word: string) => void;
  /** To the next match, or with -1 the one before; round at the ends. */
  readonly step: (by: 1 | -1) => void;
}

/** Looks for a word in the text and goes from one place to the next. */
export function useTextSearch(clauses: readonly Clause[], text: RefObject<HTMLElement | null>): TextSearch {
  const [{ word, at }, setState] = useState({ word: '', at: 0 });
  const matches = useMemo(() => findInText(clauses, word), [clauses, word]);
  const shown = matches[at];
  useEffect(() => {
    if (shown) text.current?.querySelector('[data-match="shown"]')?.scrollIntoView({ block: 'center' });
  }, [shown, text]);
  return {
    word,
    matches,
    at,
    setWord: (next) => setState({ word: next, at: 0 }),
    step: (by) => setState({ word, at: (at + by + matches.length) % Math.max(1, matches.length) }),
  };
}
