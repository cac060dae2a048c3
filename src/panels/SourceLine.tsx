import type { Source } from '#domain/dataset.ts';
import styles from './Provenance.module.css';

/** Publisher, title and date; a link only where the page is the publisher's own and by https. */
export function SourceLine({ source }: { readonly source: Source }) {
  const label = `${source.publisher}：${source.title}`;
  const date = source.date ? `（${source.date}）` : '';
  switch (source.link) {
    case 'original':
      return (
        <>
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {label}
          </a>
          {date}
        </>
      );
    case 'address':
      return (
        <>
          {label}
          {date}
          <span className={styles.address}>{source.url}</span>
        </>
      );
    case 'mirror':
      return (
        <>
          {label}
          {date}，转载页，未附链接
        </>
      );
    case 'none':
      return (
        <>
          {label}
          {date}
        </>
      );
  }
}
