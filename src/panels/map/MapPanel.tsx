import { type ReactNode, useMemo, useState } from 'react';
import { type Camera, HOME } from '#map/camera.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { useView } from '../DatasetContext.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { BesideButton, BesideMenus } from './BesideMenus.tsx';
import { LayerPanel } from './LayerPanel.tsx';
import { LookMenu } from './LookMenu.tsx';
import { MapPane } from './MapPane.tsx';
import styles from './MapPanel.module.css';
import { shownThings } from './shownThings.ts';

interface Props {
  readonly visible: VisibleThings;
  readonly theme: 'dark' | 'light';
}

/** One map, or two beside each other that move together and differ in indicator or year. */
export function MapPanel({ visible, theme }: Props) {
  const view = useView();
  const [camera, setCamera] = useState<Camera>(HOME);
  const shown = useMemo(() => shownThings(visible, view.layers), [visible, view.layers]);
  const { beside } = view;
  const second = useMemo(
    () =>
      beside && {
        ...view,
        indicator: beside.indicator || view.indicator,
        year: beside.year ?? view.year,
        second: '',
        since: null,
        beside: null,
      },
    [view, beside],
  );
  const shared = { visible: shown, theme, camera, onCamera: setCamera, isOneOfTwo: second !== null };
  const first: ReactNode = (
    <MapPane
      {...shared}
      view={view}
      label="地图"
      menus={
        <>
          <LookMenu />
          <LayerPanel />
          <BesideButton />
        </>
      }
    >
      <FilterChips />
    </MapPane>
  );
  if (!second) return first;
  return (
    <div className={styles.pair}>
      {first}
      <MapPane {...shared} view={second} label="右侧地图" menus={<BesideMenus view={second} />} />
    </div>
  );
}
