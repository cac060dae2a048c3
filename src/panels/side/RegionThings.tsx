import { useState } from 'react';
import type { PlacedThing } from '#selectors/placements.ts';
import type { RegionContents } from '#selectors/regionContents.ts';
import { PlacedSymbol } from '#ui/SubjectSymbol.tsx';
import { select } from '#view/store.ts';
import { MoreButton } from './MoreButton.tsx';
import styles from './RegionSummary.module.css';
import side from './side.module.css';

const SHOWN = 6;

/** What is known to lie in the region, and apart from it what may. */
export const RegionThings = ({ contents: { inside, maybe } }: { readonly contents: RegionContents }) => (
  <>
    <Things title="在内" things={inside} note="自身或所在乡镇的位置在圈内，或整县在圈内" />
    <Things title="可能在内" things={maybe} note="只知所在县，而该县只有一部分在圈内，未计" />
  </>
);

interface Props {
  readonly title: string;
  readonly note: string;
  readonly things: readonly PlacedThing[];
}

function Things({ title, note, things }: Props) {
  const [all, setAll] = useState(false);
  if (things.length === 0) return null;
  return (
    <div className={styles.things}>
      <h3>
        {title} {things.length} 项 <span className={side.caption}>{note}</span>
      </h3>
      <ul>
        {(all ? things : things.slice(0, SHOWN)).map((thing) => (
          <li key={`${thing.kind}:${thing.id}`}>
            <button
              type="button"
              className={styles.thing}
              onClick={() => select({ kind: thing.kind, id: thing.id })}
            >
              <PlacedSymbol {...thing} />
              {thing.name}
            </button>
          </li>
        ))}
      </ul>
      <MoreButton hidden={things.length - SHOWN} open={all} onToggle={setAll} />
    </div>
  );
}
