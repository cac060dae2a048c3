import { Popover } from 'radix-ui';
import type { PlacedThing } from '#selectors/placements.ts';
import { select } from '#view/store.ts';
import type { Selection } from '#view/viewState.ts';
import styles from './MapPanel.module.css';

interface Props {
  readonly things: readonly PlacedThing[];
  readonly selected: Selection | null;
}

/** What has no county and so no place on the map: counted, and one step away. */
export function UnplacedTray({ things, selected }: Props) {
  if (things.length === 0) return null;
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.unplaced}>未落图 {things.length}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.list}
          side="top"
          sideOffset={6}
          collisionPadding={8}
          aria-label="未落图名单"
        >
          <h3>未落图 {things.length} 项</h3>
          <p>来源未说明所在县（市、区），或属全市，不上图</p>
          <ul>
            {things.map((thing) => (
              <li key={`${thing.kind}:${thing.id}`}>
                <Popover.Close
                  className={styles.item}
                  aria-current={thing.kind === selected?.kind && thing.id === selected.id}
                  onClick={() => select({ kind: thing.kind, id: thing.id })}
                >
                  {thing.name}
                </Popover.Close>
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
