import { useEffect, useRef } from 'react';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import type { ReadingPart } from '#policy/readingOrder.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import styles from './Outline.module.css';
import { walkFocus } from './walkFocus.ts';

interface Props {
  readonly parts: readonly ReadingPart[];
  readonly lookup: PolicyLookup;
  /** Item, or part, that is being read. */
  readonly place: string;
}

/** Parts and their items by short titles; the one being read is marked. One stop of the Tab key, walked with ↑ and ↓. */
export function Outline({ parts, lookup, place }: Props) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with the place
  useEffect(() => {
    // Beside the text it scrolls by itself; above it, it would take the page along.
    if (wide()) nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const entry = (id: string, marker: string, title: string) => (
    <ClauseLink
      clauseId={id}
      aria-current={id === place ? 'location' : undefined}
      tabIndex={id === place ? 0 : -1}
    >
      {marker && <span className={styles.marker}>{marker}</span>}
      {title}
    </ClauseLink>
  );
  return (
    <details className={styles.outline} open={wide()}>
      <summary>目录</summary>
      <nav ref={nav} aria-label="目录" onKeyDown={(event) => walkFocus(event, 'a')}>
        <ul>
          {parts.map(({ part, blocks }) => (
            <li key={part.id}>
              {entry(part.id, part.marker, part.title || clausePlace(lookup, part.id))}
              <ul>
                {blocks.map(
                  ({ item }) =>
                    item && (
                      <li key={item.id}>
                        {entry(item.id, item.marker, lookup.item(item.id)?.shortName ?? item.title)}
                      </li>
                    ),
                )}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

/** Whether it stands beside the text. */
const wide = (): boolean => matchMedia('(min-width: 1100px)').matches;
