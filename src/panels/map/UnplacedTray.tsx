import type { PlacedThing } from '#selectors/placements.ts';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import { PopoverList } from '#ui/PopoverList.tsx';
import { PlacedSymbol } from '#ui/SubjectSymbol.tsx';
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
  const title = `未落图 ${things.length} 项`;
  return (
    <PopoverButton
      className={styles.unplaced}
      cardLabel={title}
      side="top"
      card={(close) => (
        <PopoverList
          title={title}
          note="来源未说明所在县（市、区），或属全市，不上图"
          onClose={close}
          items={things.map((thing) => ({
            key: `${thing.kind}:${thing.id}`,
            name: thing.name,
            symbol: <PlacedSymbol {...thing} />,
            current: thing.kind === selected?.kind && thing.id === selected.id,
            onChoose: () => select({ kind: thing.kind, id: thing.id }),
          }))}
        />
      )}
    >
      未落图 {things.length}
    </PopoverButton>
  );
}
