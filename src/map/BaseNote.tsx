import { Popover } from 'radix-ui';
import { PopoverCard } from '#ui/PopoverCard.tsx';
import { OFF_REASONS } from './baseState.ts';
import styles from './MapView.module.css';
import type { Base } from './useBase.ts';

/** Says that the plain map is there for good and why, and offers to try again. */
export function BaseNote({ base }: { readonly base: Base }) {
  const { state, retry } = base;
  if (state.stage !== 'off') return null;
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.note}>普通地图</Popover.Trigger>
      <PopoverCard side="top" aria-label="普通地图" className={styles.noteCard ?? ''}>
        <p>
          {OFF_REASONS[state.reason]}
          ，改用普通地图。看数、点选、筛选都不受影响；不能倾斜和旋转，立柱画成平面，很多点时按蜂窝计数。
        </p>
        {state.reason !== 'unsupported' && (
          <Popover.Close className="small-button" onClick={retry}>
            再试一次
          </Popover.Close>
        )}
      </PopoverCard>
    </Popover.Root>
  );
}
