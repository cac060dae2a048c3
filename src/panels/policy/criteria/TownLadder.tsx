import { useMemo } from 'react';
import { Ladder } from '#charts/ladder/Ladder.tsx';
import type { Town } from '#domain/dataset.ts';
import { selectLadder } from '#selectors/ladderRows.ts';
import { noTierText } from '#symbology/ladderWords.ts';
import { select } from '#view/store.ts';
import { ClauseButton } from '../../ClauseText.tsx';
import { useDataset, useLookup, useView } from '../../DatasetContext.ts';
import { AskableFigure } from '../../Provenance.tsx';
import { TIER_CLAUSES } from '../../tierClauses.ts';
import styles from './TownAside.module.css';

/** 发展层级 of one town: the rung its output proves, or why it stands on none. */
export function TownLadder({ town }: { readonly town: Town }) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const towns = useMemo(() => [town], [town]);
  const ladder = selectLadder(dataset, view, towns);
  if (!ladder) return null;
  const [unplaced] = ladder.unplaced;
  return (
    <section className={styles.section} aria-labelledby="town-ladder">
      <h3 id="town-ladder">
        发展层级 <span>{ladder.indicator.name}，{ladder.indicator.unitLabel}</span>
      </h3>
      {unplaced && <p>{noTierText(unplaced.why)}</p>}
      <Ladder
        ladder={ladder}
        detail="compact"
        sectorOf={(t) => lookup.row('sectors', t.sectorId)}
        selectedId={null}
        onSelect={(t) => select({ kind: 'town', id: t.id })}
        figureView={(figure) => <AskableFigure figure={figure} showUnit={false} />}
      />
      <ClauseButton about="发展层级" clauses={TIER_CLAUSES} />
    </section>
  );
}
