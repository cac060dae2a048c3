import type { ReactNode, RefObject } from 'react';
import { POLICY_PAGES, type PolicyPage } from '#catalog/policyPages.ts';
import { useViewStore } from '#view/store.ts';
import styles from './PolicyFrame.module.css';
import { pageOf } from './pageOf.ts';

interface Props {
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

/** Title, summary and tabs of a page of the policy mode, over its content. */
export function PolicyFrame({ title, lead, titleRef, sub, children, foot }: Props) {
  const current = useViewStore((s) => pageOf(s.view));
  const change = useViewStore((s) => s.change);
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
        <nav className={styles.tabs} aria-label="政策各页">
          {(Object.keys(POLICY_PAGES) as PolicyPage[]).map((page) => (
            <button
              key={page}
              type="button"
              aria-current={page === current ? 'page' : undefined}
              onClick={() => change({ page, clause: '', department: '', select: null })}
            >
              {POLICY_PAGES[page].label}
            </button>
          ))}
        </nav>
      </header>
      <div className={styles.body}>{children}</div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}
