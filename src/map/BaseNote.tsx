import { PopoverButton } from '#ui/PopoverButton.tsx';
import { OFF_REASONS } from './baseState.ts';
import styles from './MapView.module.css';
import type { Base } from './useBase.ts';

/** Says that the plain map is there for good and why, and offers to try again. */
export function BaseNote({ base }: { readonly base: Base }) {
  const { state, retry } = base;
  if (state.stage !== 'off') return null;
  return (
    <PopoverButton
      className={styles.note}
      cardLabel="普通地图"
      cardClass={styles.noteCard}
      side="top"
      card={() => (
        <>
          <p>
            {OFF_REASONS[state.reason]}
            ，改用普通地图。看数、点选、筛选都不受影响；不能倾斜和旋转，立柱画成平面，很多点时按蜂窝计数。
          </p>
          {state.reason !== 'unsupported' && (
            <button type="button" className="small-button" onClick={retry}>
              再试一次
            </button>
          )}
        </>
      )}
    >
      普通地图
    </PopoverButton>
  );
}
