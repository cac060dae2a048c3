import { useDeferredValue, useMemo, useState } from 'react';
import { TABLES, type TableName } from '#catalog/tables.ts';
import type { Review } from '#ingest/review/openReview.ts';
import { type Choice, choicesOf, type Decisions, type ReviewItem } from '#merge/reviewItem.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { useDataset } from '../../DatasetContext.ts';
import { ChangeRow } from './ChangeRow.tsx';
import styles from './ChangeStep.module.css';
import { itemWords, subjectWords } from './itemWords.ts';
import { ReviewNotes } from './ReviewNotes.tsx';
import { Step } from './Step.tsx';

interface Props {
  readonly review: Review;
  readonly decisions: Decisions;
  readonly onDecide: (decided: Decisions) => void;
}

const PAGE = 60;

const SHOWN = {
  all: { label: '全部', is: () => true },
  open: { label: '未定', is: (_: ReviewItem, choice: Choice | null) => choice === null },
  conflict: { label: '与现有的不同', is: ({ conflict }: ReviewItem) => conflict },
  added: { label: '新增', is: ({ kind }: ReviewItem) => kind === 'added' },
  changed: { label: '改动', is: ({ kind }: ReviewItem) => kind === 'changed' },
  removed: { label: '删去', is: ({ kind }: ReviewItem) => kind === 'removed' },
  left: { label: '不并入', is: (_: ReviewItem, choice: Choice | null) => choice === 'leave' },
} as const satisfies Record<
  string,
  { readonly label: string; readonly is: (item: ReviewItem, choice: Choice | null) => boolean }
>;
type Shown = keyof typeof SHOWN;

/** Everything that would change, each decided alone or by what is listed. */
export function ChangeStep({ review, decisions, onDecide }: Props) {
  const dataset = useDataset();
  const { items, sources } = review;
  const [table, setTable] = useState<TableName | 'files' | ''>('');
  const [shown, setShown] = useState<Shown>('all');
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(PAGE);
  const query = useDeferredValue(typed.trim());
  const choices = useMemo(() => choicesOf(items, decisions), [items, decisions]);
  const names = useMemo(
    () => ({
      dataset,
      added: new Map(
        items.flatMap(({ kind, cells }) =>
          kind === 'added' && cells.name ? [[cells.id ?? '', cells.name]] : [],
        ),
      ),
      sources: new Map(sources.map(({ key, row }) => [key, row.cells.title ?? key])),
    }),
    [dataset, items, sources],
  );
  const counts = useMemo(() => {
    const tally = new Map<Shown, number>();
    for (const item of items)
      for (const id of Object.keys(SHOWN) as Shown[])
        if (SHOWN[id].is(item, choices.get(item.id) ?? null)) tally.set(id, (tally.get(id) ?? 0) + 1);
    return tally;
  }, [items, choices]);
  const list = items.filter(
    (item) =>
      (table === '' || (item.table ?? 'files') === table) &&
      SHOWN[shown].is(item, choices.get(item.id) ?? null) &&
      (query === '' || subjectWords(item, names).includes(query)),
  );
  const decide = (of: readonly ReviewItem[], choice: Choice) =>
    onDecide(
      Object.fromEntries(
        of.filter(({ effects }) => choice === 'leave' || effects[choice]).map(({ id }) => [id, choice]),
      ),
    );
  const tables = [...new Set(items.map((item) => item.table ?? 'files'))];
  const open = counts.get('open') ?? 0;
  if (items.length === 0)
    return (
      <Step id="changes">
        <p className={styles.none}>✓ 与正在使用的数据相同，没有要改的。</p>
        <ReviewNotes review={review} />
      </Step>
    );
  return (
    <Step id="changes" words={open > 0 ? `${open} 处与现有的不同，要您定` : ''}>
      <ReviewNotes review={review} />
      <div className={styles.filter}>
        <label>
          表{' '}
          <select value={table} onChange={(event) => setTable(event.target.value as typeof table)}>
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
          <select value={shown} onChange={(event) => setShown(event.target.value as Shown)}>
            {(Object.keys(SHOWN) as Shown[])
              .filter((id) => id === 'all' || id === shown || (counts.get(id) ?? 0) > 0)
              .map((id) => (
                <option key={id} value={id}>
                  {SHOWN[id].label} {formatNumber(counts.get(id) ?? 0, 0)}
                </option>
              ))}
          </select>
        </label>
        <input
          type="search"
          aria-label="按对象名称找"
          placeholder="对象名称"
          maxLength={50}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span className={styles.bulk}>
          所列 {formatNumber(list.length, 0)} 处：
          <button type="button" className="small-button" onClick={() => decide(list, 'take')}>
            都用新的
          </button>
          <button type="button" className="small-button" onClick={() => decide(list, 'leave')}>
            都不并
          </button>
        </span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">对象</th>
              <th scope="col">现在</th>
              <th scope="col">改为</th>
              <th scope="col">依据</th>
              <th scope="col">怎么办</th>
            </tr>
          </thead>
          <tbody>
            {list.slice(0, most).map((item) => (
              <ChangeRow
                key={item.id}
                item={item}
                words={itemWords(item, names)}
                choice={choices.get(item.id) ?? null}
                bound={item.needs !== '' && (choices.get(item.needs) ?? 'take') !== 'take'}
                onChoose={(choice) => onDecide({ [item.id]: choice })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {list.length > most && (
        <button type="button" className="small-button" onClick={() => setMost(most + PAGE)}>
          再列 {Math.min(PAGE, list.length - most)} 处（还有 {formatNumber(list.length - most, 0)} 处）
        </button>
      )}
    </Step>
  );
}
