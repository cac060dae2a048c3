import { type MouseEvent, type RefObject, useId, useMemo } from 'react';
import type { LayerSetting } from '#catalog/layers.ts';
import type { Sector } from '#domain/dataset.ts';
import { useSize } from '#ui/useSize.ts';
import { BaseMap } from './BaseMap.tsx';
import { HOME } from './camera.ts';
import type { MapEvents, MapScene } from './mapScene.ts';
import { areaAt } from './pick.ts';
import { useBase } from './useBase.ts';
import { useCovers } from './useCovers.ts';
import { useMapGeometry } from './useMapGeometry.ts';
import { useWallLabels, wallScale } from './useWallLabels.ts';
import { viewportOf } from './viewport.ts';
import { WallLabels } from './WallLabels.tsx';
import styles from './WallMapView.module.css';

interface Props extends MapEvents {
  readonly scene: MapScene;
  readonly theme: 'dark' | 'light';
  readonly layers: readonly LayerSetting[];
  /** Height of the smallest text in CSS px: names are as high, symbols and lines in proportion. */
  readonly unit: number;
  /** Holds what lies over the map (`data-cover`), seams of the wall among it: no label lies there. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly sectorOf: (id: string) => Sector | undefined;
}

/** The map of the wall: it stands still and is pressed, not dragged; base map, geometry and picks are those of the desk. */
export function WallMapView({ scene, theme, layers, unit, stage, sectorOf, onSelect }: Props) {
  const [box, { width, height }] = useSize<HTMLDivElement>();
  const covers = useCovers(stage, box);
  const descriptionId = useId();
  const base = useBase();
  const edge = useMemo(() => {
    const side = unit * 0.4;
    return { top: side, right: side, bottom: side, left: side };
  }, [unit]);
  const geometry = useMapGeometry(scene, width, height, edge);
  const { projection, anchors } = geometry;
  const viewport = useMemo(() => viewportOf(projection, HOME, width, height), [projection, width, height]);
  const labels = useWallLabels(scene, geometry, viewport, covers, unit);
  const onClick = (event: MouseEvent) => {
    const frame = box.current?.getBoundingClientRect();
    if (!frame || (event.target as Element).closest('button')) return;
    const id = areaAt(anchors, viewport, { x: event.clientX - frame.left, y: event.clientY - frame.top });
    onSelect(id === null ? null : { kind: 'area', id });
  };
  return (
    <section className={styles.map} aria-label="地图" aria-describedby={descriptionId}>
      <p id={descriptionId} className="visually-hidden">
        {scene.description}
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: every area and town is a button of its own */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press beside the buttons picks the area there */}
      <div
        ref={box}
        className={styles.canvas}
        data-base={base.state.stage === 'webgl' ? 'webgl' : 'svg'}
        onClick={onClick}
      >
        {width > 0 && (
          <>
            <BaseMap
              base={base}
              scene={scene}
              projection={projection}
              viewport={viewport}
              theme={theme}
              hovered={null}
              layers={layers}
              bold={wallScale(unit)}
            />
            <WallLabels scene={scene} {...labels} sectorOf={sectorOf} onSelect={onSelect} />
          </>
        )}
      </div>
    </section>
  );
}
