import { type MouseEvent, type ReactNode, type Ref, useMemo } from 'react';
import type { TextMatch } from '#policy/findInText.ts';
import { isWithin } from '#policy/isWithin.ts';
import type { ReadingPart } from '#policy/readingOrder.ts';
import { useViewStore } from '#view/store.ts';
import { isPlainClick } from '../../isPlainClick.ts';
import { clauseElementId } from './clauseElement.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './PolicyText.module.css';
import { type Marks, TextBlock } from './TextBlock.tsx';
import type { TextSearch } from './useTextSearch.ts';
import { walkFocus } from './walkFocus.ts';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly parts: readonly ReadingPart[];
  /** The clause of the address, known or not. */
  readonly chosen: string;
  readonly search: TextSearch;
  /** Said above the text. */
  readonly notice: ReactNode;
}

const NO_MATCHES: readonly TextMatch[] = [];

/** The text itself. A click, or Enter on its number, chooses a sentence; ↑ and ↓ go from one number to the next. */
export function PolicyText({ ref, parts, chosen, search: { matches, at }, notice }: Props) {
  const change = useViewStore((s) => s.change);
  const byClause = useMemo(() => {
    const groups = new Map<string, TextMatch[]>();
    for (const match of matches) groups.set(match.clauseId, [...(groups.get(match.clauseId) ?? []), match]);
    return groups;
  }, [matches]);
  const shown = matches[at] ?? null;
  const marksOf = (id: string): Marks => ({
    matches: byClause.get(id) ?? NO_MATCHES,
    shown: shown?.clauseId === id ? shown : null,
  });
  const stop = useMemo(() => stopOf(parts, chosen), [parts, chosen]);

  const choose = (event: MouseEvent) => {
    const clause = (event.target as Element).closest<HTMLElement>('[data-clause]')?.dataset.clause;
    const marksText = getSelection()?.isCollapsed === false;
    if (clause === undefined || marksText || !isPlainClick(event)) return;
    event.preventDefault();
    change({ page: 'document', clause });
  };

  return (
    <section
      ref={ref}
      className={styles.text}
      aria-label="原文"
      onClick={choose}
      onKeyDown={(event) => walkFocus(event, 'a[data-ref]')}
    >
      <div className={styles.measure}>
        {notice}
        {parts.map(({ part, blocks }) => (
          <section key={part.id} className={styles.part}>
            {part.title !== '' && (
              <h3
                id={clauseElementId(part.id)}
                tabIndex={-1}
                data-place={part.id}
                data-chosen={part.id === chosen || undefined}
              >
                <span className={styles.line}>{part.firstLine}</span>
                {part.marker}
                <MarkedText text={part.title} {...marksOf(part.id)} />
              </h3>
            )}
            {blocks.map((block) => {
              const place = block.item?.id ?? part.id;
              const key = block.item?.id ?? block.paragraphs[0]?.[0]?.id;
              return (
                <TextBlock
                  key={key}
                  block={block}
                  place={place}
                  chosen={chosen}
                  stop={stop}
                  marksOf={marksOf}
                />
              );
            })}
          </section>
        ))}
      </div>
    </section>
  );
}

/** The number the Tab key stops at: of the chosen sentence, or the first below what is chosen, or the first of all. */
function stopOf(parts: readonly ReadingPart[], chosen: string): string {
  const ids = parts.flatMap(({ blocks }) =>
    blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((sentences) => sentences.map(({ id }) => id))),
  );
  return ids.find((id) => chosen !== '' && isWithin(id, chosen)) ?? ids[0] ?? '';
}
