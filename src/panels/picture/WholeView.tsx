import { useMemo } from 'react';
import type { Camera } from '#map/camera.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { DOCK_PANELS } from '../dock/dockPanels.ts';
import { DossierPanel } from '../dossier/DossierPanel.tsx';
import { Headline } from '../side/Headline.tsx';
import { LadderSummary } from '../side/LadderSummary.tsx';
import { MissingList } from '../side/MissingList.tsx';
import { Ranking } from '../side/Ranking.tsx';
import { RegionPanel } from '../side/RegionPanel.tsx';
import side from '../side/side.module.css';
import { TargetCards } from '../side/TargetCards.tsx';
import { MapPicture } from './MapPicture.tsx';
import styles from './WholeView.module.css';

const nothing = () => {};

/**
 * The planner's desk without what answers a hand or asks for a hand: the map, what stands below it, and the overview
 * or the dossier, what has numbers first.
 */
export function WholeView({ camera }: { readonly camera: Camera }) {
  const dataset = useDataset();
  const view = useView();
  const visible = useMemo(() => visibleThings(dataset, view), [dataset, view]);
  const Panel = DOCK_PANELS[view.dock];
  return (
    <div className={styles.desk}>
      <div className={styles.map}>
        <MapPicture camera={camera} />
      </div>
      <div className={styles.dock}>
        <Panel visible={visible} />
      </div>
      <aside className={styles.side}>
        {view.select ? (
          <DossierPanel selection={view.select} wide={false} onWide={nothing} onClose={nothing} />
        ) : (
          <div className={side.side}>
            <RegionPanel visible={visible} />
            <Headline visible={visible} />
            <TargetCards />
            <Ranking visible={visible} />
            {view.dock !== 'ladder' && <LadderSummary visible={visible} />}
            <MissingList />
          </div>
        )}
      </aside>
    </div>
  );
}
