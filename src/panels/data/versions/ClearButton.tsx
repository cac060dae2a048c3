import { useState } from 'react';
import { formatNumber } from '#symbology/formatNumber.ts';
import { type KeptAmount, usePackageActions } from '../../PackageActions.ts';
import styles from './VersionsPage.module.css';

type State =
  | { readonly kind: 'idle' | 'done' | 'failed' }
  | { readonly kind: 'asked'; readonly kept: readonly KeptAmount[] };

/** Wipes everything this page keeps in the browser, after a second look at what that is. */
export function ClearButton() {
  const { keptHere, clear } = usePackageActions();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const ask = async () => {
    try {
      setState({ kind: 'asked', kept: await keptHere() });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  if (state.kind !== 'asked') {
    return (
      <p className={styles.clear}>
        <button type="button" className="small-button" onClick={ask}>
          清除本机数据
        </button>
        <span role="status">
          {state.kind === 'done' && '已清除，这个浏览器里什么也没有留下。'}
          {state.kind === 'failed' && '浏览器没有让清除，请关掉同一网页的其他窗口后再试。'}
        </span>
      </p>
    );
  }
  const leave = () => setState({ kind: 'idle' });
  if (state.kept.length === 0) {
    return (
      <p className={styles.clear} role="alert">
        这个浏览器里没有保存什么，不用清除。
        <button type="button" className="small-button" onClick={leave}>
          知道了
        </button>
      </p>
    );
  }
  return (
    <p className={styles.clear} role="alert">
      将清除这个浏览器里保存的{state.kept.map(amountWords).join('、')}
      ，不能撤销；同一网页的其他窗口也随之清空。随页面发布的数据不受影响。
      <button
        type="button"
        className="small-button"
        onClick={async () => setState({ kind: (await clear()) ? 'done' : 'failed' })}
      >
        确定清除
      </button>
      <button type="button" className="small-button" onClick={leave}>
        不清除
      </button>
    </p>
  );
}

const amountWords = ({ label, unit, count }: KeptAmount): string =>
  count === null ? label : `${label} ${formatNumber(count, 0)} ${unit}`;
