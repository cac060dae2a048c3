import { memo, useContext, useEffect, useMemo, useState } from 'react';
import { type Camera, HOME } from '#map/camera.ts';
import { besideView } from '#selectors/besideView.ts';
import { placementsOf } from '#selectors/placements.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { reviewText } from '#symbology/reviewText.ts';
import { InPicture } from '#ui/InPicture.ts';
import { latePart } from '#ui/latePart.tsx';
import { useDataset, useView } from '../DatasetContext.ts';
import { MapPane } from './MapPane.tsx';
import styles from './MapPanel.module.css';
import { tellCamera } from './shownCamera.ts';
import { shownThings } from './shownThings.ts';
import { UnplacedTray } from './UnplacedTray.tsx';

/** They come after the first map; their place is kept. */
const MapMenus = latePart('地图菜单', async () => (await import('./MapMenus.tsx')).MapMenus);

interface Props {
  readonly visible: VisibleThings;
  readonly theme: 'dark' | 'light';
  /** Whether what is shown can be chosen here; a scene of a briefing has it chosen. */
  readonly menus?: boolean;
  /** Where it is looked at from at first. */
  readonly from?: Camera;
}

/**
 * One map, or two beside each other that move together and differ in indicator or year. Not drawn anew with what stands around it:
 * a remembered element in its place would keep what it once drew, a lost map among it.
 */
export const MapPanel = memo(function MapPanel({ visible, theme, menus = true, from = HOME }: Props) {
  const dataset = useDataset();
  const view = useView();
  const [camera, setCamera] = useState<Camera>(from);
  const inPicture = useContext(InPicture);
  useEffect(() => {
    if (!inPicture) tellCamera(camera);
  }, [camera, inPicture]);
  const shown = useMemo(() => shownThings(visible, view.layers), [visible, view.layers]);
  const placements = useMemo(() => placementsOf(dataset, shown), [dataset, shown]);
  const second = useMemo(() => besideView(view), [view]);
  const shared = { visible: shown, placements, theme, camera, onCamera: setCamera };
  const credit = (
    <>
      <Credit />
      <UnplacedTray things={placements.unplaced} selected={view.select} />
    </>
  );
  if (!second) {
    return (
      <MapPane {...shared} view={view} label="地图" isHalf={false} credit={credit}>
        {menus && <MapMenus second={null} />}
      </MapPane>
    );
  }
  return (
    <div className={styles.pairFrame}>
      {menus && (
        <div className={styles.pairMenus}>
          <MapMenus second={second} />
        </div>
      )}
      <div className={styles.pair}>
        <MapPane {...shared} view={view} label="地图" isHalf />
        <MapPane {...shared} view={second} label="右侧地图" isHalf />
      </div>
      <div className={styles.pairFooter}>{credit}</div>
    </div>
  );
});

function Credit() {
  const { meta, counties } = useDataset();
  return (
    <>
      <span>{counties.features.length > 0 ? meta.outlineCredit : '界线没有读到，按驻地示意'}</span>
      <span>{reviewText(meta)}</span>
    </>
  );
}
