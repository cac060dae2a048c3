import { useState } from 'react';
import { useViewStore } from '#view/store.ts';
import { useDataset } from './DatasetContext.ts';
import styles from './Notices.module.css';
import { usePolicy } from './PolicyContext.ts';

/** What went wrong with the address or the data: told quietly, and nothing else is held up by it. */
export function Notices() {
  const dataset = useDataset();
  const policy = usePolicy();
  const issues = [...dataset.issues, ...(policy?.issues ?? [])];
  const unreadable = [...dataset.unreadable, ...(policy?.unreadable ?? [])];
  const notes = useViewStore((s) => s.notes);
  const { change, dismissNotes } = useViewStore.getState();
  const [hidden, setHidden] = useState(false);
  const faults = issues.filter((i) => i.severity === 'fault').length;
  return (
    <div role="status" className={styles.notices}>
      {notes.length > 0 && (
        <div className={styles.notice}>
          <ul>
            {notes.map((note) => (
              <li key={note.field + note.text}>
                网址中的 <b>{note.field}</b> 未采用：{note.text}
              </li>
            ))}
          </ul>
          <button type="button" className="small-button" onClick={dismissNotes}>
            知道了
          </button>
        </div>
      )}
      {!hidden && (faults > 0 || unreadable.length > 0) && (
        <div className={`${styles.notice} ${styles.fault}`}>
          <p>
            {unreadable.length > 0 && <b>{unreadable.join('、')} 没有读到，相关内容缺失，其余照常。</b>}
            数据包检查出 {faults} 处错误，有误的行未采用。
          </p>
          <span>
            <button type="button" className="small-button" onClick={() => change({ mode: 'data' })}>
              看问题清单
            </button>
            <button type="button" className="small-button" onClick={() => location.reload()}>
              重试
            </button>
            <button type="button" className="small-button" onClick={() => setHidden(true)}>
              收起
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
