import type { Indicator } from '#domain/dataset.ts';
import type { EntryRead } from '#ingest/intake/readEntry.ts';
import { periodWords, type RecordWords, recordWords } from '#symbology/entryWords.ts';
import styles from './EntryPage.module.css';

interface Props {
  readonly read: EntryRead;
  readonly subject: string;
  readonly indicator: Indicator | undefined;
}

/** How what was typed is understood, before anything is saved of it. */
export function EntryReading({ read, subject, indicator }: Props) {
  const { figure, factor, said, warnings } = read;
  return (
    <section className={styles.reading} aria-label="读作什么" role="status">
      <h3>将记为</h3>
      {figure && indicator ? (
        <>
          <Record words={recordWords(figure.row, indicator, factor)} />
          <p className={styles.of}>
            {subject} · {indicator.name} · {periodWords(figure.row)}
          </p>
          {said.length > 0 && (
            <ul className={styles.said}>
              {said.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p className={styles.quiet}>填好对象、指标、期间和数，这里写出读作什么；有疑问的地方不猜，会问。</p>
      )}
      {figure &&
        warnings.map(({ message, expected }) => (
          <p key={message} className={styles.warning}>
            <span aria-hidden="true">△</span> {message}
            {expected !== '' && <small>{expected}</small>}
          </p>
        ))}
    </section>
  );
}

const Record = ({ words: { figure, source } }: { readonly words: RecordWords }) => (
  <p className={styles.record}>
    {figure}
    {source !== '' && <small>（{source}）</small>}
  </p>
);
