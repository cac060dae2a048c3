import { useEffect, useRef } from 'react';
import { ViewLink } from '../../ViewLink.tsx';
import { MergedNotice } from '../import/MergedNotice.tsx';
import type { MergedNote } from '../import/mergedNote.ts';
import styles from './EntryPage.module.css';

/** What was saved last, where it can be seen, and how to go on. */
export function SavedNote({ note }: { readonly note: MergedNote }) {
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with what it stood below.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.saved}>
      <MergedNotice merged={note} />
      <p>
        可以接着填下一个，来源还留着；或回到 <ViewLink to={{ tab: 'missing' }}>缺数清单</ViewLink>。
      </p>
    </div>
  );
}
