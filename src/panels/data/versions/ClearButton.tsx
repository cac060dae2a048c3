import { useState } from 'react';
import { usePackageActions } from '../../PackageActions.ts';
import styles from './VersionsPage.module.css';

/** Wipes everything this page keeps in the browser, after a second look. */
export function ClearButton() {
  const { clear } = usePackageActions();
  const [state, setState] = useState<'idle' | 'asked' | 'done' | 'failed'>('idle');
  if (state !== 'asked') {
    return (
      <p className={styles.clear}>
        <button type="button" className="small-button" onClick={() => setState('asked')}>
          清除本机数据
        </button>
        <span role="status">
          {state === 'done' && '已清除。'}
          {state === 'failed' && '浏览器没有让清除，请关掉同一网页的其他窗口后再试。'}
        </span>
      </p>
    );
  }
  return (
    <p className={styles.clear} role="alert">
      将清除这个浏览器里保存的全部版本、本机佐证和使用习惯，不能撤销；随页面发布的数据不受影响。
      <button
        type="button"
        className="small-button"
        onClick={async () => setState((await clear()) ? 'done' : 'failed')}
      >
        确定清除
      </button>
      <button type="button" className="small-button" onClick={() => setState('idle')}>
        不清除
      </button>
    </p>
  );
}
