import { useMemo } from 'react';
import { visibleThings } from '#selectors/visibleThings.ts';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { useDataset, useView } from '../DatasetContext.ts';
import { DOCK_PANELS } from '../dock/dockPanels.ts';
import { MapPanel } from '../map/MapPanel.tsx';
import { LadderSummary } from '../side/LadderSummary.tsx';
import { Ranking } from '../side/Ranking.tsx';
import side from '../side/side.module.css';
import { TargetCards } from '../side/TargetCards.tsx';
import styles from './PlanScene.module.css';
import { SubjectCard } from './SubjectCard.tsx';

/** The map with one thing beside it: what is selected, the chart that was open, or how the city stands. */
export function PlanScene({ theme }: { readonly theme: 'dark' | 'light' }) {
  const dataset = useDataset();
  const view = useView();
  const visible = useMemo(() => visibleThings(dataset, view), [dataset, view]);
  const Chart = view.dock === 'table' ? null : DOCK_PANELS[view.dock];
  return (
    <div className={styles.scene} data-chart={Chart !== null && !view.select}>
      <div className={styles.map}>
        <PanelBoundary name="地图">
          <MapPanel visible={visible} theme={theme} menus={false} />
        </PanelBoundary>
      </div>
      <aside className={styles.aside} aria-labelledby="beside-map">
        <h2 id="beside-map" className="visually-hidden">
          图旁
        </h2>
        <PanelBoundary name="图旁" key={view.select?.id ?? view.dock}>
          {view.select ? (
            <SubjectCard selection={view.select} />
          ) : Chart ? (
            <div className={styles.chart}>
              <Chart visible={visible} />
            </div>
          ) : (
            <div className={side.side}>
              {view.indicator === '' && <TargetCards />}
              <Ranking visible={visible} />
              {view.indicator === '' && <LadderSummary visible={visible} />}
            </div>
          )}
        </PanelBoundary>
      </aside>
    </div>
  );
}
