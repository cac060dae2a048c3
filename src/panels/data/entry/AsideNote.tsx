import type { FigureEntry } from '#ingest/intake/readEntry.ts';
import { useDataset } from '../../DatasetContext.ts';
import styles from './EntryPage.module.css';
import { forgetAside, takeUpAside } from './entryDesk.ts';
import { subjectName } from './subjectName.ts';

/** What was being filled in when another figure was begun: nothing typed is thrown away unasked. */
export function AsideNote({ aside }: { readonly aside: FigureEntry }) {
  const dataset = useDataset();
  const indicator = dataset.indicators.find(({ id }) => id === aside.indicatorId);
  const words = [subjectName(aside.subject, dataset), indicator?.name, aside.period, aside.value, aside.unit];
  return (
    <div className={styles.aside} role="note">
      <p>上一个还没有并入：{words.filter((word) => word).join(' ')}</p>
      <span>
        <button type="button" className="small-button" onClick={takeUpAside}>
          回到上一个
        </button>
        <button type="button" className="small-button" onClick={forgetAside}>
          不要了
        </button>
      </span>
    </div>
  );
}
