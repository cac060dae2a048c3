import { OFF_REASONS } from './baseState.ts';
import styles from './MapView.module.css';
import type { Base } from './useBase.ts';

/** Says why the plain map is there for good, and offers to try again. */
export function BaseNote({ base }: { readonly base: Base }) {
  const { state, retry } = base;
  if (state.stage !== 'off') return null;
  return (
    <span className={styles.note} role="status" title="看数、点选不受影响；不能倾斜，立柱画成平面">
      普通地图：{OFF_REASONS[state.reason]}
      {state.reason !== 'unsupported' && (
        <button type="button" className="small-button" onClick={retry}>
          再试一次
        </button>
      )}
    </span>
  );
}
