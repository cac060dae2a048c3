import type { ComponentProps } from 'react';
import { useViewStore } from '#view/store.ts';
import { isPlainClick } from './isPlainClick.ts';

/** The short address of a clause: it opens the text at the clause, and nothing else of a view. */
export const clauseHref = (clauseId: string): string => `?mode=policy&clause=${clauseId}`;

interface Props extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly clauseId: string;
}

/** Opens the text at a clause, from anywhere. What else is looked at is kept. */
export function ClauseLink({ clauseId, ...rest }: Props) {
  const change = useViewStore((s) => s.change);
  return (
    <a
      {...rest}
      href={clauseHref(clauseId)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        change({ mode: 'policy', page: 'document', clause: clauseId });
      }}
    />
  );
}
