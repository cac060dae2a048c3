import { useMemo } from 'react';
import type { BlockContent } from './blockSize.ts';
import type { MapScene } from './mapScene.ts';
import { type PlacedBlock, placeLabels } from './placeLabels.ts';
import type { Rectangle } from './placeNames.ts';
import type { MapGeometry } from './useMapGeometry.ts';
import type { MapViewport } from './viewport.ts';

/** The desk's smallest block has names of so many px; on the wall everything is larger in proportion. */
const DESK_NAME = 13;
/** From afar a name that stands off its county is taken for another's. */
const PULL = 2;

/** A map lower than this, in px of the desk, has room for names alone. */
const SYMBOLS_FROM = 165;

/** How much larger than at the desk the map's labels are, by the height of a name. */
export const wallScale = (unit: number): number => unit / DESK_NAME;

export interface WallLabelling {
  readonly blocks: readonly PlacedBlock[];
  /** Whether there is room for the towns beside the names. */
  readonly withSymbols: boolean;
}

/**
 * Blocks of name and symbols, placed as at the desk in a frame that is as much smaller as the text is larger.
 * `covers`: what no label may lie on, seams among them.
 */
export function useWallLabels(
  scene: MapScene,
  { anchors }: MapGeometry,
  viewport: MapViewport,
  covers: readonly Rectangle[],
  unit: number,
): WallLabelling {
  return useMemo(() => {
    const scale = wallScale(unit);
    const small = <T extends Partial<Rectangle> & { x: number; y: number }>(box: T): T => ({
      ...box,
      x: box.x / scale,
      y: box.y / scale,
      ...(box.width === undefined ? {} : { width: box.width / scale }),
      ...(box.height === undefined ? {} : { height: box.height / scale }),
    });
    const frame = { width: viewport.width / scale, height: viewport.height / scale };
    const isLow = frame.height < SYMBOLS_FROM;
    const contents = scene.areas.flatMap(({ area, towns, zones }): readonly BlockContent[] => {
      const anchor = anchors.get(area.id);
      if (!anchor) return [];
      const { x, y } = small(viewport.planeToScreen(anchor));
      return [
        {
          areaId: area.id,
          anchor: { x, y },
          inside: (atX, atY) => {
            const plane = viewport.screenToPlane({ x: atX * scale, y: atY * scale });
            return anchor.inside(plane.x, plane.y);
          },
          name: area.shortName,
          value: '',
          townNames: isLow ? [] : towns.map((town) => town.shortName),
          badgeCount: 0,
          zoneNames: isLow ? [] : zones.map((zone) => zone.area.shortName),
        },
      ];
    });
    const blocks = placeLabels(contents, 'tiny', frame, covers.map(small), PULL);
    const large = ({ x, y, width, height, ...block }: PlacedBlock): PlacedBlock => ({
      ...block,
      x: x * scale,
      y: y * scale,
      width: width * scale,
      height: height * scale,
    });
    // A name pushed into another county would name that one.
    const isOwn = ({ areaId, x, y }: PlacedBlock) =>
      contents.find((content) => content.areaId === areaId)?.inside(x, y) ?? false;
    const kept = isLow ? blocks.filter(isOwn) : blocks;
    return { blocks: kept.map(large), withSymbols: !isLow };
  }, [scene, anchors, viewport, covers, unit]);
}
