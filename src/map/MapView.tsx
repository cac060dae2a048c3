import { type CSSProperties, type MouseEvent, type ReactNode, useId, useMemo, useState } from 'react';
import type { Sector } from '#domain/dataset.ts';
import { useSize } from '#ui/useSize.ts';
import { LabelLayer } from './LabelLayer.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import styles from './MapView.module.css';
import type { MapEvents, MapScene } from './mapScene.ts';
import { NeighbourLabels } from './NeighbourLabels.tsx';
import { toScreen } from './projection.ts';
import { ScaleBar } from './ScaleBar.tsx';
import { SvgBase } from './SvgBase.tsx';
import { useCamera } from './useCamera.ts';
import { useLabels } from './useLabels.ts';
import { useMapGeometry } from './useMapGeometry.ts';

interface Props extends MapEvents {
  readonly scene: MapScene;
  readonly theme: 'dark' | 'light';
  readonly sectorOf: (id: string) => Sector | undefined;
  /** Controls laid over the map: menus, chips, legend. */
  readonly children?: ReactNode;
  readonly legend: ReactNode;
  /** The line under the map: credit, review number, what is not on the map. */
  readonly footer: ReactNode;
}

/** The legend lies over the lower left from this width on, and the fitted map keeps clear of it. */
const LEGEND_BESIDE_FROM = 700;
const LEGEND_ROOM = 272;
const WIDE_EDGE = { top: 28, right: 24, bottom: 20, left: LEGEND_ROOM };
const NARROW_EDGE = { top: 24, right: 24, bottom: 20, left: 24 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where menus, zoom buttons and legend lie over the map. */
const controlsOver = (width: number, height: number, menus: Size, beside: boolean) => [
  { x: menus.width / 2 + 12, y: menus.height / 2 + 12, width: menus.width + 24, height: menus.height + 24 },
  { x: width - 28, y: 85, width: 56, height: 170 },
  ...(beside ? [{ x: LEGEND_ROOM / 2, y: height - 100, width: LEGEND_ROOM, height: 200 }] : []),
];

/** The map of areas and things, from SVG and HTML alone: the first paint, and the lasting fallback. */
export function MapView({ scene, theme, sectorOf, onSelect, children, legend, footer }: Props) {
  const [box, { width, height }] = useSize<HTMLDivElement>();
  const [overlay, menus] = useSize<HTMLDivElement>();
  const [hover, setHover] = useState<{ areaId: string; x: number; y: number } | null>(null);
  const { camera, zoomIn, zoomOut, reset, bringIn, wasDragged, handlers } = useCamera(box, width, height);
  const descriptionId = useId();

  const beside = width >= LEGEND_BESIDE_FROM;
  // Where the map is narrow the menus and chips take its upper edge, however many rows they run to.
  const edge = useMemo(
    () => (beside ? WIDE_EDGE : { ...NARROW_EDGE, top: NARROW_EDGE.top + menus.height }),
    [beside, menus.height],
  );
  const { projection, anchors, neighbours } = useMapGeometry(scene, width, height, edge);
  const { blocks, pins } = useLabels(scene, { projection, anchors }, camera, width, height, edge);

  const areaAt = (event: MouseEvent) =>
    (event.target as Element).closest('[data-area]')?.getAttribute('data-area') ?? null;
  const onMove = (event: MouseEvent) => {
    const areaId = areaAt(event);
    const frame = box.current?.getBoundingClientRect();
    setHover(
      areaId && frame ? { areaId, x: event.clientX - frame.left, y: event.clientY - frame.top } : null,
    );
  };
  const onClick = (event: MouseEvent) => {
    // Buttons over the map answer for themselves.
    if (wasDragged() || (event.target as Element).closest('button, [data-overlay], [data-block]')) return;
    const areaId = areaAt(event);
    onSelect(areaId ? { kind: 'area', id: areaId } : null);
  };
  const hoverAt = (areaId: string | null) => {
    const block = blocks.find((b) => b.areaId === areaId);
    setHover(block ? { areaId: block.areaId, x: block.x, y: block.y + block.height / 2 } : null);
  };
  const hovered = scene.areas.find((a) => a.area.id === hover?.areaId);

  return (
    <section className={styles.map} aria-label="地图">
      <div className={styles.stage}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: areas are reached as buttons in the label layer; the box itself pans and zooms by key */}
        <div
          ref={box}
          className={styles.canvas}
          style={{ '--menus': `${menus.height}px` } as CSSProperties}
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that pans must take the keyboard
          tabIndex={0}
          aria-label="地图画面，方向键平移，加减号缩放，0 回到全市"
          aria-describedby={descriptionId}
          onClick={onClick}
          onMouseMove={onMove}
          onMouseLeave={() => setHover(null)}
          {...handlers}
        >
          <p id={descriptionId} className="visually-hidden">
            {scene.description}
          </p>
          {width > 0 && (
            <>
              <SvgBase
                scene={scene}
                projection={projection}
                camera={camera}
                width={width}
                height={height}
                hovered={hover?.areaId ?? null}
              />
              <NeighbourLabels
                labels={neighbours.map((label) => ({ ...label, ...toScreen(camera, label) }))}
                taken={[...blocks, ...controlsOver(width, height, menus, beside)]}
                frame={{ width, height }}
              />
              <LabelLayer
                areas={scene.areas}
                blocks={blocks}
                pins={pins}
                theme={theme}
                selected={scene.selected}
                sectorOf={sectorOf}
                onSelect={onSelect}
                onHover={hoverAt}
                onReach={bringIn}
              />
            </>
          )}
          {hovered && hover && (
            <MapTooltip area={hovered} x={hover.x} y={hover.y} width={width} height={height} />
          )}
          <div ref={overlay} className={styles.overlay} data-overlay="">
            {children}
          </div>
          <div className={styles.zoom} data-overlay="">
            <button type="button" onClick={zoomIn} aria-label="放大">
              ＋
            </button>
            <button type="button" onClick={zoomOut} aria-label="缩小">
              －
            </button>
            <button type="button" onClick={reset} className={styles.home}>
              全市
            </button>
          </div>
        </div>
        {legend}
      </div>
      <div className={styles.footer}>
        <ScaleBar kmPerPx={projection.kmPerPx / camera.k} />
        {footer}
      </div>
    </section>
  );
}
