import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { useViewStore } from '#view/store.ts';
import type { ViewState } from '#view/viewState.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { BesideButton, BesideMenus, YearMenu } from './BesideMenus.tsx';
import { LayerPanel } from './LayerPanel.tsx';
import { LookMenu } from './LookMenu.tsx';
import styles from './MapPanel.module.css';
import { OverlayMenus } from './OverlayMenus.tsx';

/** Every menu of the map, and the filters that are on; `second` is what a second map is drawn from. */
export function MapMenus({ second }: { readonly second: ViewState | null }) {
  const dataset = useDataset();
  const view = useView();
  const change = useViewStore((s) => s.change);
  return (
    <>
      <div className={styles.menus}>
        <OverlayMenus overlay={selectAreaOverlay(dataset, view)} />
        <LookMenu />
        <LayerPanel />
        <BesideButton />
        {second && (
          <>
            <YearMenu label="左图年份" view={view} onYear={(year) => change({ year })} />
            <BesideMenus view={second} />
          </>
        )}
      </div>
      <FilterChips />
    </>
  );
}
