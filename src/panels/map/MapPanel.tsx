import { useMemo } from 'react';
import { MapView } from '#map/MapView.tsx';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { placementsOf } from '#selectors/placements.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { select } from '#view/store.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { Legend } from './Legend.tsx';
import styles from './MapPanel.module.css';
import { makeScene, seatsOf } from './makeScene.ts';
import { OverlayMenus } from './OverlayMenus.tsx';
import { OverlayNote } from './OverlayNote.tsx';
import { overlayCoverage, overlayPeriod } from './overlayWords.ts';
import { UnplacedTray } from './UnplacedTray.tsx';
import { YearBar } from './YearBar.tsx';

interface Props {
  readonly visible: VisibleThings;
  readonly theme: 'dark' | 'light';
}

/** The map with its menus, legend and the line that says what it rests on. */
export function MapPanel({ visible, theme }: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const overlay = selectAreaOverlay(dataset, view);
  const placements = useMemo(() => placementsOf(dataset, visible), [dataset, visible]);
  const seats = useMemo(() => seatsOf(dataset), [dataset]);
  const scene = useMemo(
    () => makeScene(dataset, view, overlay, placements, seats),
    [dataset, view, overlay, placements, seats],
  );
  const { meta } = dataset;
  return (
    <MapView
      scene={scene}
      theme={theme}
      sectorOf={(id) => lookup.row('sectors', id)}
      onSelect={select}
      legend={
        <>
          <Legend overlay={overlay} theme={theme} />
          {overlay && <YearBar overlay={overlay} />}
        </>
      }
      footer={
        <>
          <span>
            {dataset.counties.features.length > 0 ? meta.outlineCredit : '界线没有读到，按驻地示意'}
          </span>
          <span>{meta.reviewNumber ? `审图号 ${meta.reviewNumber}` : '示意图，审图号待填'}</span>
          <span className={styles.right}>
            {overlay && (
              <span>
                {overlayPeriod(overlay)}
                {overlayCoverage(overlay)}
              </span>
            )}
            <UnplacedTray things={placements.unplaced} selected={view.select} />
          </span>
        </>
      }
    >
      <div className={styles.controls}>
        <div className={styles.menus}>
          <OverlayMenus overlay={overlay} />
        </div>
        <FilterChips />
        {overlay && <OverlayNote overlay={overlay} />}
      </div>
    </MapView>
  );
}
