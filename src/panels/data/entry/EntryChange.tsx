import { useEffect, useMemo, useRef } from 'react';
import { BY_HAND } from '#ingest/intake/readEntry.ts';
import type { Choice } from '#merge/reviewItem.ts';
import { useDataset } from '../../DatasetContext.ts';
import { IssueList } from '../IssueList.tsx';
import { ChangeRow } from '../import/ChangeRow.tsx';
import { ChangeTable } from '../import/ChangeTable.tsx';
import { itemWords } from '../import/itemWords.ts';
import { ReviewNotes } from '../import/ReviewNotes.tsx';
import styles from './EntryPage.module.css';
import type { EntryReview } from './reviewEntry.ts';

interface Props {
  readonly review: EntryReview;
  readonly busy: boolean;
  readonly onChoose: (choice: Choice) => void;
  /** With what the new version is called. */
  readonly onKeep: (words: string) => void;
  readonly onBack: () => void;
}

/** What is there, what would be, on what it rests: decided where the two disagree, checked, and put in use. */
export function EntryChange({ review, busy, onChoose, onKeep, onBack }: Props) {
  const dataset = useDataset();
  const title = useRef<HTMLHeadingElement>(null);
  const { head, row, outcome } = review;
  const sources = useMemo(
    () => new Map(head.sources.map(({ id = '', title: name = '' }) => [id, name])),
    [head.sources],
  );
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  const words = row && itemWords(row.item, dataset, sources);
  const sound = outcome?.usable === true && outcome.faults === 0;
  return (
    <section className={styles.card} aria-labelledby="entry-change">
      <h3 id="entry-change" ref={title} tabIndex={-1}>
        看改动
      </h3>
      {!row && head.same > 0 && <p className={styles.sound}>✓ 与正在使用的数据相同，没有要改的。</p>}
      <ReviewNotes head={head} />
      {row && words && (
        <ChangeTable>
          <ChangeRow row={row} words={{ ...words, from: BY_HAND }} onChoose={onChoose} />
        </ChangeTable>
      )}
      <div role="status" aria-busy={busy} className={styles.verdict}>
        {row?.choice === null && <p className={styles.fault}>▲ 与现有的说法不同，请定怎么办。</p>}
        {row?.choice === 'leave' && <p>不并入，数据保持现在的样子。</p>}
        {outcome && sound && (
          <p className={styles.sound}>
            ✓ 核对通过{outcome.warnings > 0 && `，有 ${outcome.warnings} 处提醒`}
            。并入是一步，可以撤销。
          </p>
        )}
        {outcome && !sound && (
          <p className={styles.fault}>
            ▲ {outcome.usable ? `有 ${outcome.faults} 处错误` : '并入后数据不能使用'}，先在上面改好。
          </p>
        )}
      </div>
      {outcome && outcome.issues.length > 0 && <IssueList issues={outcome.issues} />}
      <div className={styles.tools}>
        {row && words && (
          <button
            type="button"
            className={styles.main}
            disabled={!sound || busy}
            onClick={() => onKeep(`填写 ${row.subject} ${words.what}：${words.after}`)}
          >
            {busy ? '请稍候…' : '并入'}
          </button>
        )}
        <button type="button" className={styles.plain} onClick={onBack}>
          回去改
        </button>
      </div>
    </section>
  );
}
