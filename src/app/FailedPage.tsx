import type { Issue } from '#catalog/issues.ts';
import { IssueList } from '#panels/data/IssueList.tsx';
import type { Shown } from './opening.ts';
import styles from './pages.module.css';
import { lateActions } from './versions/lateActions.ts';

interface Props {
  readonly issues: readonly Issue[];
  readonly shown: Shown;
  readonly onRetry: () => void;
}

/** The package as a whole cannot be used: what is wrong with which file, and a way to try again. */
export function FailedPage({ issues, shown, onRetry }: Props) {
  // What concerns a whole file comes first; faults of single rows would hide it.
  const whole = issues.filter((i) => i.severity === 'fault' && (i.line === null || i.check === 'headers'));
  const told = whole.length > 0 ? whole : issues;
  const files = [...new Set(told.map((i) => i.file))];
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1>数据没有读到</h1>
        <p>
          {files.join('、')}{' '}
          不能用，没有它无法作图。请把下面的问题告诉维护数据包的同事，改好后重试。页面本身没有出错。
        </p>
        <IssueList issues={told} />
        <button type="button" className={styles.retry} onClick={onRetry}>
          重试
        </button>
        {shown.version && (
          <button type="button" className={styles.retry} onClick={() => lateActions(onRetry).use(null)}>
            改用随页面发布的数据（本机数据留着）
          </button>
        )}
      </div>
    </main>
  );
}
