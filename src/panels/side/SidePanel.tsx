import { lazy, Suspense } from 'react';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { Headline } from './Headline.tsx';
import { MissingList } from './MissingList.tsx';
import { Ranking } from './Ranking.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import styles from './side.module.css';
import { TargetCards } from './TargetCards.tsx';

const LadderSummary = lazy(() => import('./LadderSummary.tsx').then((m) => ({ default: m.LadderSummary })));

/** Headline first, then at most a few figures, then what to do about what is missing. */
export function SidePanel({ visible }: { readonly visible: VisibleThings }) {
  return (
    <div className={styles.side}>
      <RegionPanel visible={visible} />
      <Headline visible={visible} />
      <TargetCards />
      <StartPanel />
      <Ranking visible={visible} />
      <Suspense fallback={null}>
        <LadderSummary visible={visible} />
      </Suspense>
      <MissingList />
    </div>
  );
}
