import { type MouseEvent, type ReactNode, type Ref, useMemo } from 'react';
import type { Clause } from '#domain/policy.ts';
import type { TextMatch } from '#policy/findInText.ts';
import type { ReadingBlock, ReadingPart } from '#policy/readingOrder.ts';
import { useViewStore } from '#view/store.ts';
import { isPlainClick } from '../../isPlainClick.ts';
import { clauseElementId } from './clauseElement.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './PolicyText.module.css';
import { Sentence } from './Sentence.tsx';
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
  const marksOf = (id: string) => ({
    matches: byClause.get(id) ?? NO_MATCHES,
    shown: shown?.clauseId === id ? shown : null,
  });
  const first = parts[0]?.blocks[0]?.paragraphs[0]?.[0]?.id;
  const stop = chosen === '' ? first : chosen;

  const choose = (event: MouseEvent) => {
    const clause = (event.target as Element).closest<HTMLElement>('[data-clause]')?.dataset.clause;
    const marksText = getSelection()?.isCollapsed === false;
    if (clause === undefined || marksText || !isPlainClick(event)) return;
    event.preventDefault();
    change({ page: 'document', clause });
  };

  const block = (place: string, { item, paragraphs }: ReadingBlock) => (
    <section
      key={place}
      className={styles.block}
      data-place={place}
      data-chosen={item?.id === chosen || undefined}
    >
      {paragraphs.map((sentences, i) => (
        <div key={sentences[0]?.id} className={styles.paragraph}>
          {item && i === 0 && (
            <h4 id={clauseElementId(item.id)} tabIndex={-1} className={headingClass(item.marker)}>
              <span className={styles.line}>{lineLabel(item.firstLine, sentences[0])}</span>
              {item.marker}
              <MarkedText text={item.title} {...marksOf(item.id)} />
              {isRunIn(item.marker) && '。'}
            </h4>
          )}
          {sentences.map((clause) => (
            <Sentence
              key={clause.id}
              clause={clause}
              line={marginOf(clause, sentences[0], i === 0 ? item : null)}
              chosen={clause.id === chosen}
              stop={clause.id === stop}
              {...marksOf(clause.id)}
            />
          ))}
        </div>
      ))}
    </section>
  );

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
            {blocks.map((entry) => block(entry.item?.id ?? part.id, entry))}
          </section>
        ))}
      </div>
    </section>
  );
}

/** `83`, or `83–85` for what a page break cuts. */
const lineLabel = (firstLine: number, first: Clause | undefined): string =>
  first?.firstLine === firstLine && first.lastLine > firstLine
    ? `${firstLine}–${first.lastLine}`
    : String(firstLine);

/** The margin tells where a paragraph begins and where a page break cuts a sentence; nothing twice on one line. */
function marginOf(clause: Clause, first: Clause | undefined, item: Clause | null): string | null {
  const told = clause === first && item?.firstLine === clause.firstLine;
  if (told || (clause !== first && clause.firstLine === clause.lastLine)) return null;
  return lineLabel(clause.firstLine, clause);
}

/** `（一）` stands at the head of its paragraph; `一、` of the annex above it. */
const isRunIn = (marker: string): boolean => /^[（(]/.test(marker);

const headingClass = (marker: string): string | undefined =>
  isRunIn(marker) ? styles.runIn : styles.heading;
