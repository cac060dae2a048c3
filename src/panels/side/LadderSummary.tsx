import { Ladder } from '#charts/ladder/Ladder.tsx';
import { selectLadder } from '#selectors/ladderRows.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { select, useViewStore } from '#view/store.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { AskableFigure } from '../Provenance.tsx';
import { useShownChart } from '../picture/shownCharts.ts';
import styles from './side.module.css';

/** The ladder at a glance; what the next rung asks for is in the dock. */
export function LadderSummary({ visible }: { readonly visible: VisibleThings }) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const change = useViewStore((s) => s.change);
  const ladder = selectLadder(dataset, view, visible.towns);
  useShownChart({
    name: '发展层级概览',
    slug: 'ladder-summary',
    width: 480,
    draw: (left) => <LadderSummary visible={left} />,
  });
  if (!ladder) return null;
  const total = visible.towns.length;
  return (
    <section className={styles.section} aria-label="发展层级概览">
      <header>
        <h2>发展层级</h2>
        <span>
          {total} 个镇与集群中公开数定级 {total - ladder.unplaced.length} 个
        </span>
      </header>
      <Ladder
        ladder={ladder}
        detail="compact"
        sectorOf={(town) => lookup.row('sectors', town.sectorId)}
        selectedId={view.select?.kind === 'town' ? view.select.id : null}
        onSelect={(town) => select({ kind: 'town', id: town.id })}
        figureView={(figure) => <AskableFigure figure={figure} showUnit={false} />}
      />
      <button
        type="button"
        className={`small-button ${styles.more}`}
        onClick={() => change({ dock: 'ladder' })}
      >
        差额、增速和无法判断的 {ladder.unplaced.length} 个
      </button>
    </section>
  );
}
