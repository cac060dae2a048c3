import { useMemo, useState } from 'react';
import { type Camera, HOME } from '#map/camera.ts';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { placementsOf } from '#selectors/placements.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { useViewStore } from '#view/store.ts';
import type { ViewState } from '#view/viewState.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { BesideButton, BesideMenus, YearMenu } from './BesideMenus.tsx';
import { LayerPanel } from './LayerPanel.tsx';
import { LookMenu } from './LookMenu.tsx';
import { MapPane } from './MapPane.tsx';
import styles from './MapPanel.module.css';
import { OverlayMenus } from './OverlayMenus.tsx';
import { shownThings } from './shownThings.ts';
import { UnplacedTray } from './UnplacedTray.tsx';

interface Props {
  readonly visible: VisibleThings;
  readonly theme: 'dark' | 'light';
}

/** One map, or two beside each other that move together and differ in indicator or year. */
export function MapPanel({ visible, theme }: Props) {
  const dataset = useDataset();
  const view = useView();
  const change = useViewStore((s) => s.change);
  const [camera, setCamera] = useState<Camera>(HOME);
  const shown = useMemo(() => shownThings(visible, view.layers), [visible, view.layers]);
  const placements = useMemo(() => placementsOf(dataset, shown), [dataset, shown]);
  const second = useMemo(() => secondView(view), [view]);
  const shared = { visible: shown, placements, theme, camera, onCamera: setCamera };
  const menus = (
    <>
      <OverlayMenus overlay={selectAreaOverlay(dataset, view)} />
      <LookMenu />
      <LayerPanel />
      <BesideButton />
    </>
  );
  const credit = (
    <>
      <Credit />
      <UnplacedTray things={placements.unplaced} selected={view.select} />
    </>
  );
  if (!second) {
    return (
      <MapPane {...shared} view={view} label="地图" isHalf={false} credit={credit}>
        <div className={styles.menus}>{menus}</div>
        <FilterChips />
      </MapPane>
    );
  }
  return (
    <div className={styles.pairFrame}>
      <div className={styles.pairMenus}>
        {menus}
        <YearMenu label="左图年份" view={view} onYear={(year) => change({ year })} />
        <BesideMenus view={second} />
        <FilterChips />
      </div>
      <div className={styles.pair}>
        <MapPane {...shared} view={view} label="地图" isHalf />
        <MapPane {...shared} view={second} label="右侧地图" isHalf />
      </div>
      <div className={styles.pairFooter}>{credit}</div>
    </div>
  );
}

/** What the second map is drawn from: this view with another indicator or year, and nothing crossed with it. */
function secondView(view: ViewState): ViewState | null {
  const { beside } = view;
  return (
    beside && {
      ...view,
      indicator: beside.indicator || view.indicator,
      year: beside.year ?? view.year,
      second: '',
      since: null,
      beside: null,
    }
  );
}

function Credit() {
  const { meta, counties } = useDataset();
  return (
    <>
      <span>{counties.features.length > 0 ? meta.outlineCredit : '界线没有读到，按驻地示意'}</span>
      <span>{meta.reviewNumber ? `审图号 ${meta.reviewNumber}` : '示意图，审图号待填'}</span>
    </>
  );
}
