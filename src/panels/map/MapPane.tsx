import { type ReactNode, useMemo } from 'react';
import type { Camera } from '#map/camera.ts';
import { MapView } from '#map/MapView.tsx';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { placementsOf } from '#selectors/placements.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { select } from '#view/store.ts';
import type { ViewState } from '#view/viewState.ts';
import { useDataset, useLookup } from '../DatasetContext.ts';
import { Legend } from './Legend.tsx';
import { DRAW_LOOK } from './looks/looks.ts';
import styles from './MapPanel.module.css';
import { makeScene, seatsOf } from './makeScene.ts';
import { OverlayMenus } from './OverlayMenus.tsx';
import { OverlayNote } from './OverlayNote.tsx';
import { overlayCoverage, overlayPeriod } from './overlayWords.ts';
import { UnplacedTray } from './UnplacedTray.tsx';
import { withLook } from './withLook.ts';
import { YearBar } from './YearBar.tsx';

interface Props {
  readonly view: ViewState;
  readonly visible: VisibleThings;
  readonly theme: 'dark' | 'light';
  readonly camera: Camera;
  readonly onCamera: (camera: Camera) => void;
  readonly label: string;
  /** Two maps have half the room each, and one year bar and one credit line between them. */
  readonly isOneOfTwo: boolean;
  readonly menus: ReactNode;
  readonly children?: ReactNode;
}

/** One map with its menus, legend and the line that says what it rests on. */
export function MapPane({
  view,
  visible,
  theme,
  camera,
  onCamera,
  label,
  isOneOfTwo,
  menus,
  children,
}: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const overlay = selectAreaOverlay(dataset, view);
  const placements = useMemo(() => placementsOf(dataset, visible), [dataset, visible]);
  const seats = useMemo(() => seatsOf(dataset), [dataset]);
  const input = useMemo(
    () => ({ dataset, view, visible, placements, overlay }),
    [dataset, view, visible, placements, overlay],
  );
  const drawing = useMemo(() => DRAW_LOOK[view.look](input), [input, view.look]);
  const scene = useMemo(
    () => withLook(makeScene(dataset, view, overlay, placements, seats), input, drawing),
    [dataset, view, overlay, placements, seats, input, drawing],
  );
  const { meta } = dataset;
  const isSecond = isOneOfTwo && view.beside === null;
  return (
    <MapView
      scene={scene}
      theme={theme}
      layers={view.layers}
      camera={camera}
      onCamera={onCamera}
      label={label}
      sectorOf={(id) => lookup.row('sectors', id)}
      onSelect={select}
      legend={
        <>
          <Legend overlay={overlay} theme={theme} drawing={drawing} startsClosed={isOneOfTwo} />
          {overlay && !isOneOfTwo && <YearBar overlay={overlay} />}
        </>
      }
      footer={
        <>
          {!isSecond && (
            <>
              <span>
                {dataset.counties.features.length > 0 ? meta.outlineCredit : '界线没有读到，按驻地示意'}
              </span>
              <span>{meta.reviewNumber ? `审图号 ${meta.reviewNumber}` : '示意图，审图号待填'}</span>
            </>
          )}
          <span className={styles.right}>
            {overlay && (
              <span>
                {overlayPeriod(overlay)}
                {overlayCoverage(overlay)}
              </span>
            )}
            {!isSecond && <UnplacedTray things={placements.unplaced} selected={view.select} />}
          </span>
        </>
      }
    >
      <div className={styles.controls}>
        <div className={styles.menus}>
          {!isSecond && <OverlayMenus overlay={overlay} />}
          {menus}
        </div>
        {children}
        {overlay && <OverlayNote overlay={overlay} />}
      </div>
    </MapView>
  );
}
