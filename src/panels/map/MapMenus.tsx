import type { ViewState } from '#view/viewState.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { BesideButton, BesideMenus, LeftYearMenu } from './BesideMenus.tsx';
import { LayerPanel } from './LayerPanel.tsx';
import { LookMenu } from './LookMenu.tsx';
import styles from './MapPanel.module.css';
import { OverlayMenus } from './OverlayMenus.tsx';

/** Every menu of the map, and the filters that are on; `second` is what a second map is drawn from. */
export function MapMenus({ second }: { readonly second: ViewState | null }) {
  return (
    <>
      <div className={styles.menus}>
        <OverlayMenus />
        <LookMenu />
        <LayerPanel />
        <BesideButton />
        {second && (
          <>
            <LeftYearMenu />
            <BesideMenus view={second} />
          </>
        )}
      </div>
      <FilterChips />
    </>
  );
}
