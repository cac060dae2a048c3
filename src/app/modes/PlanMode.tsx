import { useMemo, useState } from 'react';
import { useDataset, useView } from '#panels/DatasetContext.ts';
import { Dock } from '#panels/dock/Dock.tsx';
import { FilterRail } from '#panels/filter/FilterRail.tsx';
import { MapPanel } from '#panels/map/MapPanel.tsx';
import { SidePanel } from '#panels/side/SidePanel.tsx';
import { visibleThings } from '#selectors/visibleThings.ts';
import { latePart } from '#ui/latePart.tsx';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { SecondFrame } from '#ui/SecondFrame.tsx';
import type { Theme } from '#ui/useTheme.ts';
import { useCloseToOpener } from '../useCloseToOpener.ts';
import styles from './PlanMode.module.css';

const DossierPanel = latePart(
  '档案',
  async () => (await import('#panels/dossier/DossierPanel.tsx')).DossierPanel,
);

/** The planner's desk: filters, map, table, and either the overview or the dossier of what is selected. */
export function PlanMode({ theme }: { readonly theme: Theme }) {
  const dataset = useDataset();
  const view = useView();
  const visible = useMemo(() => visibleThings(dataset, view), [dataset, view]);
  const [railOpen, setRailOpen] = useState(false);
  const [wide, setWide] = useState(false);
  const [dockOpen, setDockOpen] = useState(false);
  const close = useCloseToOpener(view.select);
  const dossier = view.select && (
    <PanelBoundary name="档案" key={`${view.select.kind}:${view.select.id}`}>
      <DossierPanel selection={view.select} wide={wide} onWide={setWide} onClose={close} />
    </PanelBoundary>
  );
  if (dossier && wide) return <main className={styles.whole}>{dossier}</main>;
  return (
    <main className={styles.desk} data-dock={dockOpen ? 'open' : 'small'}>
      <button
        type="button"
        className={styles.railButton}
        aria-expanded={railOpen}
        onClick={() => setRailOpen(!railOpen)}
      >
        {railOpen ? '收起筛选' : '筛选'}
      </button>
      <div className={styles.rail} data-open={railOpen}>
        <PanelBoundary name="筛选">
          <SecondFrame>
            <FilterRail />
          </SecondFrame>
        </PanelBoundary>
      </div>
      <div className={styles.map}>
        <PanelBoundary name="地图">
          <MapPanel visible={visible} theme={theme} />
        </PanelBoundary>
      </div>
      <div className={styles.dock}>
        <SecondFrame>
          <Dock visible={visible} expanded={dockOpen} onExpand={setDockOpen} />
        </SecondFrame>
      </div>
      <aside className={styles.side} aria-label={view.select ? '档案' : '概览'}>
        {dossier ?? (
          <PanelBoundary name="概览">
            <SecondFrame>
              <SidePanel visible={visible} />
            </SecondFrame>
          </PanelBoundary>
        )}
      </aside>
    </main>
  );
}
