import { useId, useMemo } from 'react';
import { Ladder } from '#charts/ladder/Ladder.tsx';
import type { Town } from '#domain/dataset.ts';
import { selectLadder } from '#selectors/ladderRows.ts';
import { noTierText } from '#symbology/ladderWords.ts';
import { select } from '#view/store.ts';
import { ClauseButton } from '../../ClauseText.tsx';
import { useDataset, useLookup, useView } from '../../DatasetContext.ts';
import { AskableFigure } from '../../Provenance.tsx';
import { useShownChart } from '../../picture/shownCharts.ts';
import { TIER_CLAUSES } from '../../tierClauses.ts';

/** 发展层级 of one town: the rung its output proves, or why it stands on none. */
export function TownLadder({ town }: { readonly town: Town }) {
  const lookup = useLookup();
  const id = useId();
  const towns = useMemo(() => [town], [town]);
  const ladder = selectLadder(useDataset(), useView(), towns);
  useShownChart({
    name: `${town.shortName}的层级`,
    slug: 'town-ladder',
    width: 480,
    draw: () => <TownLadder town={town} />,
  });
  if (!ladder) return null;
  const { indicator, unplaced } = ladder;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        发展层级{' '}
        <span>
          {indicator.name}，{indicator.unitLabel}
        </span>
      </h3>
      {unplaced.map(({ why }) => (
        <p key={why}>{noTierText(why)}</p>
      ))}
      <Ladder
        ladder={ladder}
        detail="compact"
        sectorOf={({ sectorId }) => lookup.row('sectors', sectorId)}
        selectedId={null}
        onSelect={(placed) => select({ kind: 'town', id: placed.id })}
        figureView={(figure) => <AskableFigure figure={figure} showUnit={false} />}
      />
      <ClauseButton about="发展层级" clauses={TIER_CLAUSES} />
    </section>
  );
}
