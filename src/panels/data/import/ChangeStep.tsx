import { useMemo, useState } from 'react';
import { REVIEW_FILTERS, type ReviewFilter } from '#catalog/reviewFilters.ts';
import { TABLES } from '#catalog/tables.ts';
import type { ReviewQuery } from '#merge/reviewQuery.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { useLater } from '#ui/useLater.ts';
import { useDataset } from '../../DatasetContext.ts';
import { ChangeRow } from './ChangeRow.tsx';
import styles from './ChangeStep.module.css';
import { ChangeTable } from './ChangeTable.tsx';
import type { ReviewState } from './importDesk.ts';
import { itemWords } from './itemWords.ts';
import { ReviewNotes } from './ReviewNotes.tsx';
import { Step } from './Step.tsx';
import { decide, useReviewPage } from './useReviewPage.ts';

const PAGE = 60;
const ALL: ReviewQuery = { table: '', shown: 'all', text: '' };
const FILTERS = Object.keys(REVIEW_FILTERS) as readonly ReviewFilter[];

/** Everything that would change, each decided alone or by what is listed. */
export function ChangeStep({ review }: { readonly review: Extract<ReviewState, { kind: 'ready' }> }) {
  const dataset = useDataset();
  const { head, counts, revision } = review;
  const [query, setQuery] = useState(ALL);
  const [most, setMost] = useState(PAGE);
  const page = useReviewPage(useLater(query), most, revision);
  const sources = useMemo(
    () => new Map(head.sources.map(({ id = '', title = '' }) => [id, title])),
    [head.sources],
  );
  const { shown, tables } = counts;
  if (shown.all === 0)
    return (
      <Step id="changes">
        <p className={styles.none}>✓ 与正在使用的数据相同，没有要改的。</p>
        <ReviewNotes head={head} />
      </Step>
    );
  const set = (part: Partial<ReviewQuery>) => setQuery({ ...query, ...part });
  const left = page ? page.count - page.rows.length : 0;
  return (
    <Step id="changes" words={shown.open > 0 ? `${shown.open} 处与现有的不同，要您定` : ''}>
      <ReviewNotes head={head} />
      <div className={styles.filter}>
        <label>
          表{' '}
          <select
            value={query.table}
            onChange={(event) => set({ table: event.target.value as ReviewQuery['table'] })}
          >
            <option value="">全部</option>
            {tables.map((id) => (
              <option key={id} value={id}>
                {id === 'files' ? '其他文件' : TABLES[id].title}
              </option>
            ))}
          </select>
        </label>
        <label>
          只看{' '}
          <select
            value={query.shown}
            onChange={(event) => set({ shown: event.target.value as ReviewFilter })}
          >
            {FILTERS.filter((id) => id === 'all' || id === query.shown || shown[id] > 0).map((id) => (
              <option key={id} value={id}>
                {REVIEW_FILTERS[id].label} {formatNumber(shown[id], 0)}
              </option>
            ))}
          </select>
        </label>
        <input
          type="search"
          aria-label="按对象名称找"
          placeholder="对象名称"
          maxLength={50}
          value={query.text}
          onChange={(event) => set({ text: event.target.value })}
        />
        <span className={styles.bulk}>
          所列 {formatNumber(page?.count ?? 0, 0)} 处：
          <button type="button" className="small-button" onClick={() => decide(query, 'take')}>
            都用新的
          </button>
          <button type="button" className="small-button" onClick={() => decide(query, 'leave')}>
            都不并
          </button>
        </span>
      </div>
      <ChangeTable>
        {page?.rows.map((row) => (
          <ChangeRow
            key={row.item.id}
            row={row}
            words={itemWords(row.item, dataset, sources)}
            onChoose={(choice) => decide(row.item.id, choice)}
          />
        ))}
      </ChangeTable>
      {left > 0 && (
        <button type="button" className="small-button" onClick={() => setMost(most + PAGE)}>
          再列 {Math.min(PAGE, left)} 处（还有 {formatNumber(left, 0)} 处）
        </button>
      )}
    </Step>
  );
}
