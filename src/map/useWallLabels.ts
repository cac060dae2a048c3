import { useMemo } from 'react';
import type { BlockContent } from './blockSize.ts';
import type { MapScene } from './mapScene.ts';
import { type PlacedBlock, placeLabels } from './placeLabels.ts';
import type { Rectangle } from './placeNames.ts';
import type { MapGeometry } from './useMapGeometry.ts';
import type { MapViewport } from './viewport.ts';

/** The desk's smallest block has names of so many px; on the wall everything is larger in proportion. */
const DESK_NAME = 13;

/** How much larger than at the desk the map's labels are, by the height of a name. */
export const wallScale = (unit: number): number => unit / DESK_NAME;

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
): readonly PlacedBlock[] {
  return useMemo(() => {
    const scale = wallScale(unit);
    const small = <T extends Partial<Rectangle> & { x: number; y: number }>(box: T): T => ({
      ...box,
      x: box.x / scale,
      y: box.y / scale,
      ...(box.width === undefined ? {} : { width: box.width / scale }),
      ...(box.height === undefined ? {} : { height: box.height / scale }),
    });
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
          townNames: towns.map((town) => town.shortName),
          badgeCount: 0,
          zoneNames: zones.map((zone) => zone.area.shortName),
        },
      ];
    });
    const frame = { width: viewport.width / scale, height: viewport.height / scale };
    return placeLabels(contents, 'tiny', frame, covers.map(small)).map((block) => ({
      ...block,
      x: block.x * scale,
      y: block.y * scale,
      width: block.width * scale,
      height: block.height * scale,
    }));
  }, [scene, anchors, viewport, covers, unit]);
}
