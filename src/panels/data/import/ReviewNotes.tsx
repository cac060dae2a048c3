import { TABLES } from '#catalog/tables.ts';
import type { ReviewHead } from '#ingest/review/openReview.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import styles from './ChangeStep.module.css';

/** What of an import changes nothing, and what is not taken though nobody refused it: nothing in silence. */
export function ReviewNotes({ head }: { readonly head: ReviewHead }) {
  const { same, outranked, unmarked, clashes, clashCount, unknownColumns, sources } = head;
  const notes = [
    same > 0 && `${formatNumber(same, 0)} 个数或对象已在数据里，不用改。`,
    outranked > 0 && `${formatNumber(outranked, 0)} 个数这次没有填，数据里有值，保持现有的。`,
    unmarked && '▲ 这个数据包没有“仅供内部”一列，标记存不下，所以每个数都要您定。',
    ...sources.map(({ publisher, title }) => `随并入的数新增来源：${publisher}《${title}》。`),
    ...unknownColumns.map(
      ({ table, columns }) => `${TABLES[table].title}里有本系统不认识的列，不并入：${columns.join('、')}。`,
    ),
  ].filter((note) => note !== false);
  return (
    <>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {clashes.length > 0 && (
        <div className={styles.clashes} role="note">
          <p>▲ 这次带来的表里，{clashCount} 处同一个对象或数前后说法不同：</p>
          <ul>
            {clashes.map(({ first, second, taken }) => (
              <li key={[first.file, first.line, second.file, second.line, second.column].join()}>
                {first.file} 第 {first.line} 行“{first.text}”，{second.file} 第 {second.line} 行“{second.text}
                ”：
                {taken ? '用前一处，后一处没有并入' : '都没有并入，改好其中一处再来'}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
