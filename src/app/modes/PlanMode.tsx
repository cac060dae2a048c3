import { useMemo, useState } from 'react';
import { LaterView, useDataset, useView } from '#panels/DatasetContext.ts';
import { MapPanel } from '#panels/map/MapPanel.tsx';
import { visibleThings } from '#selectors/visibleThings.ts';
import { latePart } from '#ui/latePart.tsx';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { useLater } from '#ui/useLater.ts';
import type { Theme } from '#ui/useTheme.ts';
import { useCloseToOpener } from '../useCloseToOpener.ts';
import styles from './PlanMode.module.css';

const DossierPanel = latePart(
  '档案',
  async () => (await import('#panels/dossier/DossierPanel.tsx')).DossierPanel,
);

/** They stand beside the map, and come after it. */
const FilterRail = latePart('筛选', async () => (await import('#panels/filter/FilterRail.tsx')).FilterRail);
const SidePanel = latePart('概览', async () => (await import('#panels/side/SidePanel.tsx')).SidePanel);
const Dock = latePart('下栏', async () => (await import('#panels/dock/Dock.tsx')).Dock);

/** The planner's desk: filters, map, table, and either the overview or the dossier of what is selected. */
export function PlanMode({ theme }: { readonly theme: Theme }) {
  const dataset = useDataset();
  const view = useView();
  const visible = useMemo(() => visibleThings(dataset, view), [dataset, view]);
  // The map answers first; what stands beside it follows, all of it from one view and what that one leaves.
  const later = useLater(view);
  const isBehind = later !== view;
  const left = useMemo(() => visibleThings(dataset, later), [dataset, later]);
  const [railOpen, setRailOpen] = useState(false);
  const [wide, setWide] = useState(false);
  const [dockOpen, setDockOpen] = useState(false);
  const dock = useMemo(
    () => (
      <LaterView value={later}>
        <Dock visible={left} expanded={dockOpen} onExpand={setDockOpen} />
      </LaterView>
    ),
    [later, left, dockOpen],
  );
  const overview = useMemo(
    () => (
      <LaterView value={later}>
        <PanelBoundary name="概览">
          <SidePanel visible={left} />
        </PanelBoundary>
      </LaterView>
    ),
    [later, left],
  );
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
          <FilterRail />
        </PanelBoundary>
      </div>
      <div className={styles.map}>
        <PanelBoundary name="地图">
          <MapPanel visible={visible} theme={theme} />
        </PanelBoundary>
      </div>
      <div className={styles.dock} aria-busy={isBehind}>
        {dock}
      </div>
      <aside
        className={styles.side}
        aria-label={view.select ? '档案' : '概览'}
        aria-busy={isBehind && !dossier}
      >
        {dossier ?? overview}
      </aside>
    </main>
  );
}
