import { createContext, type ReactNode } from 'react';
import styles from './PictureFrame.module.css';

/** What a picture says of itself, above and below what it shows. */
export interface PictureWords {
  readonly title: string;
  /** Year, filters. */
  readonly subtitle: string;
  /** Date, version, standing, sources, review number. */
  readonly foot: readonly string[];
  readonly hasSample: boolean;
}

/** For what has no frame and writes its words itself. */
export const PictureWordsContext = createContext<PictureWords | null>(null);

interface Props {
  readonly words: PictureWords;
  /** As high as what it shows, or as high as the window it is drawn in. */
  readonly fits: 'content' | 'window';
  /** It is to be seen whole: where there is no room for it, that is said. */
  readonly whole: boolean;
  readonly children: ReactNode;
}

/** The sheet of a picture that leaves the page: nobody who sees it has the page beside it. */
export const PictureFrame = ({
  words: { title, subtitle, foot, hasSample },
  fits,
  whole,
  children,
}: Props) => (
  <article className={styles.sheet} data-fits={fits}>
    <header className={styles.head}>
      <h1>{title}</h1>
      <p>{subtitle}</p>
      {hasSample && <strong>含示例数据</strong>}
    </header>
    <div className={styles.body} data-whole={whole || undefined}>
      {children}
    </div>
    <footer className={styles.foot}>
      {whole && <strong className={styles.cut}>放不下的没有画</strong>}
      {foot.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </footer>
  </article>
);
