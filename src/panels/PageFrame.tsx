import { type ReactNode, type RefObject, useContext } from 'react';
import { InPicture } from '#ui/InPicture.ts';
import styles from './PageFrame.module.css';

export interface PageFrameProps {
  readonly title: string;
  /** What stands before the title: a way back, a symbol. */
  readonly lead?: ReactNode;
  /** Takes the focus when the page is come to from another. */
  readonly titleRef?: RefObject<HTMLHeadingElement | null>;
  /** Legend or summary below the title. */
  readonly sub?: ReactNode;
  readonly children: ReactNode;
  /** What the page rests on and how it is read, one line. */
  readonly foot?: ReactNode;
}

interface Props<Page extends string> extends PageFrameProps {
  /** Beside the tabs: what is done with the page as a whole. */
  readonly tools?: ReactNode;
  /** Name of the tabs for who hears the page. */
  readonly tabsLabel: string;
  readonly pages: Readonly<Record<Page, { readonly label: string }>>;
  readonly current: Page;
  readonly onPage: (page: Page) => void;
}

/** Title, summary and tabs of a page of a mode that has several, over its content. */
export function PageFrame<Page extends string>({
  title,
  lead,
  titleRef,
  sub,
  children,
  foot,
  tools,
  tabsLabel,
  pages,
  current,
  onPage,
}: Props<Page>) {
  const inPicture = useContext(InPicture);
  return (
    <>
      <header className={styles.head}>
        <div className={styles.title}>
          {lead}
          <div>
            <h2 ref={titleRef} tabIndex={titleRef && -1}>
              {title}
            </h2>
            {sub && <div className={styles.sub}>{sub}</div>}
          </div>
        </div>
        {!inPicture && (
          <div className={styles.right}>
            <nav className={styles.tabs} aria-label={tabsLabel}>
              {(Object.keys(pages) as Page[]).map((page) => (
                <button
                  key={page}
                  type="button"
                  aria-current={page === current ? 'page' : undefined}
                  onClick={() => onPage(page)}
                >
                  {pages[page].label}
                </button>
              ))}
            </nav>
            {tools}
          </div>
        )}
      </header>
      <div className={styles.body} data-picture={inPicture}>
        {children}
      </div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}
