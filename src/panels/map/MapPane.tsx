import { type ReactNode, useContext, useMemo } from 'react';
import type { Camera } from '#map/camera.ts';
import { MapView } from '#map/MapView.tsx';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import type { Placements } from '#selectors/placements.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { InPicture } from '#ui/InPicture.ts';
import { latePart } from '#ui/latePart.tsx';
import { select } from '#view/store.ts';
import type { ViewState } from '#view/viewState.ts';
import { useDataset, useLookup } from '../DatasetContext.ts';
import { Legend } from './Legend.tsx';
import styles from './MapPanel.module.css';
import { makeScene, seatsOf } from './makeScene.ts';
import { overlayCoverage, overlayPeriod } from './overlayWords.ts';
import { useLook } from './useLook.ts';
import { withLook } from './withLook.ts';

/** They come after the first map. */
const YearBar = latePart('年份', async () => (await import('./YearBar.tsx')).YearBar);
const OverlayNote = latePart('缺数说明', async () => (await import('./OverlayNote.tsx')).OverlayNote);

interface Props {
  readonly view: ViewState;
  readonly visible: VisibleThings;
  readonly placements: Placements;
  readonly theme: 'dark' | 'light';
  readonly camera: Camera;
  readonly onCamera: (camera: Camera) => void;
  readonly label: string;
  /** One of two maps beside each other: its legend starts closed, and it has no year bar. */
  readonly isHalf: boolean;
  /** Where outlines are from, and what is not on the map; told once below two maps. */
  readonly credit?: ReactNode;
  /** Menus and chips over the map. */
  readonly children?: ReactNode;
}

/** One map with its legend and the line that says what it rests on. */
export function MapPane({
  view,
  visible,
  placements,
  theme,
  camera,
  onCamera,
  label,
  isHalf,
  credit,
  children,
}: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const inPicture = useContext(InPicture);
  const overlay = selectAreaOverlay(dataset, view);
  const seats = useMemo(() => seatsOf(dataset), [dataset]);
  const input = useMemo(
    () => ({ dataset, view, visible, placements, overlay }),
    [dataset, view, visible, placements, overlay],
  );
  const drawing = useLook(input);
  const scene = useMemo(
    () => withLook(makeScene(dataset, view, overlay, placements, seats), input, drawing),
    [dataset, view, overlay, placements, seats, input, drawing],
  );
  return (
    <MapView
      scene={scene}
      theme={theme}
      layers={view.layers}
      camera={camera}
      onCamera={onCamera}
      label={label}
      isHalf={isHalf}
      sectorOf={(id) => lookup.row('sectors', id)}
      onSelect={select}
      legend={
        <>
          <Legend overlay={overlay} theme={theme} drawing={drawing} startsClosed={isHalf && !inPicture} />
          {overlay && !isHalf && !inPicture && <YearBar overlay={overlay} />}
        </>
      }
      footer={
        <>
          {overlay && (
            <span>
              {overlayPeriod(overlay)}
              {overlayCoverage(overlay)}
            </span>
          )}
          {credit}
        </>
      }
    >
      <div className={styles.controls}>
        {children}
        {overlay && <OverlayNote overlay={overlay} />}
      </div>
    </MapView>
  );
}
