import type { Clause } from '#domain/policy.ts';
import type { TextMatch } from '#policy/findInText.ts';
import type { ReadingBlock } from '#policy/readingOrder.ts';
import { clauseElementId } from './clauseElement.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './PolicyText.module.css';
import { Sentence } from './Sentence.tsx';

/** What was found in a clause, and which of it is shown. */
export interface Marks {
  readonly matches: readonly TextMatch[];
  readonly shown: TextMatch | null;
}

interface Props {
  readonly block: ReadingBlock;
  /** Item, or part, it belongs to. */
  readonly place: string;
  readonly chosen: string;
  /** Sentence whose number the Tab key stops at. */
  readonly stop: string;
  readonly marksOf: (clauseId: string) => Marks;
}

/** An item of the text, its title and its sentences; or lines that stand in no item. */
export function TextBlock({ block: { item, paragraphs }, place, chosen, stop, marksOf }: Props) {
  return (
    <section className={styles.block} data-place={place} data-chosen={item?.id === chosen || undefined}>
      {paragraphs.map((sentences, i) => {
        const heading = i === 0 ? item : null;
        const [first] = sentences;
        return (
          <div key={first?.id} className={styles.paragraph}>
            {heading && (
              <h4
                id={clauseElementId(heading.id)}
                tabIndex={-1}
                className={isRunIn(heading) ? styles.runIn : styles.heading}
              >
                <span className={styles.line}>{heading.firstLine}</span>
                {heading.marker}
                <MarkedText text={heading.title} {...marksOf(heading.id)} />
                {isRunIn(heading) && '。'}
              </h4>
            )}
            {sentences.map((clause) => (
              <Sentence
                key={clause.id}
                clause={clause}
                line={marginOf(clause, first, heading)}
                chosen={clause.id === chosen}
                stop={clause.id === stop}
                {...marksOf(clause.id)}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}

/** `（一）` stands at the head of its paragraph; `一、` of the annex above it. */
const isRunIn = ({ marker }: Clause): boolean => /^[（(]/.test(marker);

/** The margin tells the line a paragraph begins on, unless its heading has told it. */
const marginOf = (clause: Clause, first: Clause | undefined, heading: Clause | null): number | null =>
  clause === first && clause.firstLine !== heading?.firstLine ? clause.firstLine : null;
