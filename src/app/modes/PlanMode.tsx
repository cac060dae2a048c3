import { useMemo, useState } from 'react';
import { useDataset, useView } from '#panels/DatasetContext.ts';
import { FilterRail } from '#panels/filter/FilterRail.tsx';
import { MapPanel } from '#panels/map/MapPanel.tsx';
import { SidePanel } from '#panels/side/SidePanel.tsx';
import { visibleThings } from '#selectors/visibleThings.ts';
import { latePart } from '#ui/latePart.tsx';
import type { Theme } from '#ui/useTheme.ts';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { useCloseToOpener } from '../useCloseToOpener.ts';
import styles from './PlanMode.module.css';

const DossierPanel = latePart(
  '档案',
  async () => (await import('#panels/dossier/DossierPanel.tsx')).DossierPanel,
);

/** It comes after the first map. */
const ThingTable = latePart('表格', async () => (await import('#panels/table/ThingTable.tsx')).ThingTable);

/** The planner's desk: filters, map, table, and either the overview or the dossier of what is selected. */
export function PlanMode({ theme }: { readonly theme: Theme }) {
  const dataset = useDataset();
  const view = useView();
  const visible = useMemo(() => visibleThings(dataset, view), [dataset, view]);
  const [railOpen, setRailOpen] = useState(false);
  const [wide, setWide] = useState(false);
  const close = useCloseToOpener(view.select);
  const dossier = view.select && (
    <PanelBoundary name="档案" key={`${view.select.kind}:${view.select.id}`}>
      <DossierPanel selection={view.select} wide={wide} onWide={setWide} onClose={close} />
    </PanelBoundary>
  );
  if (dossier && wide) return <main className={styles.whole}>{dossier}</main>;
  return (
    <main className={styles.desk}>
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
      <div className={styles.table}>
        <PanelBoundary name="表格">
          <ThingTable visible={visible} />
        </PanelBoundary>
      </div>
      <aside className={styles.side} aria-label={view.select ? '档案' : '概览'}>
        {dossier ?? (
          <PanelBoundary name="概览">
            <SidePanel visible={visible} />
          </PanelBoundary>
        )}
      </aside>
    </main>
  );
}
