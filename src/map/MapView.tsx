import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react';
import type { LayerSetting } from '#catalog/layers.ts';
import type { Sector } from '#domain/dataset.ts';
import type { UserLayer } from '#domain/userLayer.ts';
import { InPicture } from '#ui/InPicture.ts';
import { latePart } from '#ui/latePart.tsx';
import { useSize } from '#ui/useSize.ts';
import { pickFeature, useUserLayers } from '#view/userLayers.ts';
import { BaseMap } from './BaseMap.tsx';
import { BaseNote } from './BaseNote.tsx';
import { type Camera, isFlat } from './camera.ts';
import { LabelLayer } from './LabelLayer.tsx';
import { AreaTip, MapTooltip } from './MapTooltip.tsx';
import styles from './MapView.module.css';
import type { MapEvents, MapScene } from './mapScene.ts';
import { NameLayer } from './NameLayer.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { ToolLayer } from './tools/ToolLayer.tsx';
import { useBase } from './useBase.ts';
import { useCovers } from './useCovers.ts';
import { useFrameGoal } from './useFrameGoal.ts';
import { useGestures } from './useGestures.ts';
import { useHover } from './useHover.ts';
import { useLabels } from './useLabels.ts';
import { useMapGeometry } from './useMapGeometry.ts';
import { viewportOf } from './viewport.ts';
import { isDirection } from './walk.ts';
import { walkFocus } from './walkFocus.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** They come after the first map. */
const PickedFeature = latePart('图形说明', async () => (await import('./PickedFeature.tsx')).PickedFeature);
const MapTools = latePart('量算工具', async () => (await import('./tools/MapTools.tsx')).MapTools);

interface Props extends MapEvents {
  readonly scene: MapScene;
  readonly theme: 'dark' | 'light';
  readonly layers: readonly LayerSetting[];
  /** Two maps beside each other share one camera. */
  readonly camera: Camera;
  readonly onCamera: (camera: Camera) => void;
  readonly sectorOf: (id: string) => Sector | undefined;
  /** Tells this map from the one beside it. */
  readonly label: string;
  /** Half the room of one map: measuring and drawing are left to the whole. */
  readonly isHalf: boolean;
  /** Controls laid over the map: menus, chips. */
  readonly children?: ReactNode;
  readonly legend: ReactNode;
  /** The line under the map: credit, review number, what is not on the map. */
  readonly footer: ReactNode;
}

/** The legend lies over the lower left from this width on, and the fitted map keeps clear of it. */
const LEGEND_BESIDE_FROM = 700;
const LEGEND_ROOM = 272;
const WIDE_EDGE = { top: 20, right: 24, bottom: 20, left: LEGEND_ROOM };
const NARROW_EDGE = { top: 24, right: 24, bottom: 20, left: 24 };

/** Below this width the row of menus takes the upper edge; on a phone, all rows there are. */
const MENUS_BESIDE_FROM = 1000;
const MENU_ROW = 32;

/** Height kept clear for the menus. Chips that come and go below the row do not move the map. */
const menuRoom = (width: number, menus: Size): number => {
  if (width >= MENUS_BESIDE_FROM) return 0;
  return width >= LEGEND_BESIDE_FROM ? MENU_ROW : menus.height;
};

const NO_USER_LAYERS: readonly UserLayer[] = [];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The map of areas and things over either base map; names, symbols and picks are the same for both. */
export function MapView({
  scene,
  theme,
  layers,
  camera,
  onCamera,
  sectorOf,
  onSelect,
  label,
  isHalf,
  children,
  legend,
  footer,
}: Props) {
  const [box, { width, height }] = useSize<HTMLDivElement>();
  const [overlay, menus] = useSize<HTMLDivElement>();
  const stage = useRef<HTMLDivElement>(null);
  const covers = useCovers(stage, box);
  const descriptionId = useId();
  const base = useBase();
  const inPicture = useContext(InPicture);
  const canLean = base.state.stage === 'webgl';

  const kept = width >= LEGEND_BESIDE_FROM ? WIDE_EDGE : NARROW_EDGE;
  const room = menuRoom(width, menus);
  const edge = useMemo(() => ({ ...kept, top: kept.top + room }), [kept, room]);
  const geometry = useMapGeometry(scene, width, height, edge);
  const { projection } = geometry;
  const viewport = useMemo(
    () =>
      viewportOf(projection, canLean ? camera : { ...camera, pitch: 0, bearing: 0 }, width, height, !canLean),
    [projection, camera, canLean, width, height],
  );
  const userLayers = useUserLayers((s) => s.layers);
  const users = layers.some((layer) => layer.id === 'user' && layer.shown) ? userLayers : NO_USER_LAYERS;
  const { blocks, pins, markers, names } = useLabels(scene, geometry, viewport, edge, covers);
  const gestures = useGestures({
    box,
    camera: viewport.camera,
    onCamera,
    projection,
    width,
    height,
    canLean,
  });
  const { hover, setHover, pick, onMouseMove, onMouseLeave } = useHover(box, {
    scene,
    geometry,
    viewport,
    users,
  });

  useFrameGoal(projection, width, height, onCamera);

  // A look that has a third dimension leans the map when it comes, and sets it upright when it goes.
  const { tilt } = scene;
  const { leanTo } = gestures;
  useEffect(() => {
    if (canLean) leanTo(tilt);
  }, [tilt, canLean, leanTo]);

  const onClick = (event: MouseEvent) => {
    // Buttons over the map answer for themselves.
    if (gestures.wasDragged() || (event.target as Element).closest('button, [data-overlay]')) return;
    const found = pick(event);
    if (found?.kind === 'feature') pickFeature(found.picked);
    else if (found?.kind === 'area') onSelect({ kind: 'area', id: found.areaId });
    else onSelect(found?.selection ?? null);
  };
  const hoverAt = (areaId: string | null) => {
    const block = blocks.find((b) => b.areaId === areaId);
    setHover(
      block ? { kind: 'area', areaId: block.areaId, x: block.x, y: block.y + block.height / 2 } : null,
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey && isDirection(event.key) && box.current) {
      event.preventDefault();
      walkFocus(box.current, event.key);
    } else gestures.handlers.onKeyDown(event);
  };
  const hoveredArea = hover?.kind === 'area' ? hover.areaId : null;
  const hovered = scene.areas.find((a) => a.area.id === hoveredArea);

  return (
    <section className={styles.map} aria-label={label}>
      <div ref={stage} className={styles.stage}>
        <div
          ref={box}
          className={styles.canvas}
          style={{ '--menus': `${menus.height}px` } as CSSProperties}
          data-base={canLean ? 'webgl' : 'svg'}
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that pans must take the keyboard
          tabIndex={0}
          aria-label={`地图画面，方向键平移，加减号缩放，0 回到全市，Alt 加方向键走到邻近的图形${canLean ? '，Shift 加方向键倾斜和旋转' : ''}`}
          aria-describedby={descriptionId}
          onClick={onClick}
          onContextMenu={(event) => event.preventDefault()}
          onMouseMove={onMouseMove}
          onMouseLeave={onMouseLeave}
          {...gestures.handlers}
          onKeyDown={onKeyDown}
        >
          <p id={descriptionId} className="visually-hidden">
            {scene.description}
          </p>
          {width > 0 && (
            <>
              <BaseMap
                base={base}
                scene={scene}
                projection={projection}
                viewport={viewport}
                theme={theme}
                hovered={hoveredArea}
                layers={layers}
              />
              <NameLayer names={names} />
              <LabelLayer
                areas={scene.areas}
                blocks={blocks}
                pins={pins}
                markers={markers}
                layers={layers}
                theme={theme}
                selected={scene.selected}
                sectorOf={sectorOf}
                onSelect={onSelect}
                onHover={hoverAt}
                onReach={gestures.bringIn}
              />
              {users.length > 0 && <PickedFeature hover={hover} viewport={viewport} users={users} />}
              <ToolLayer viewport={viewport} frame={box} />
            </>
          )}
          {hover && (hovered || hover.kind === 'thing') && (
            <MapTooltip x={hover.x} y={hover.y} width={width} height={height}>
              {hovered ? (
                <AreaTip area={hovered} />
              ) : (
                hover.kind === 'thing' && <strong>{hover.label}</strong>
              )}
            </MapTooltip>
          )}
          <div ref={overlay} className={styles.overlay} data-overlay="" data-cover="">
            {children}
          </div>
          {!inPicture && <ZoomButtons {...gestures} />}
          {!isHalf && !inPicture && <MapTools />}
        </div>
        {legend}
      </div>
      <div className={styles.footer}>
        {isFlat(viewport.camera) && <ScaleBar kmPerPx={projection.kmPerPx / camera.k} />}
        {!inPicture && <BaseNote base={base} />}
        {footer}
      </div>
    </section>
  );
}
