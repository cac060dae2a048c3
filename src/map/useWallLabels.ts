import { useMemo } from 'react';
import type { BlockContent } from './blockSize.ts';
import type { MapScene } from './mapScene.ts';
import { type PlacedBlock, placeLabels } from './placeLabels.ts';
import { placeNames, type Rectangle } from './placeNames.ts';
import type { MapGeometry } from './useMapGeometry.ts';
import type { MapViewport } from './viewport.ts';

/** The desk's smallest block has names of so many px; on the wall everything is larger in proportion. */
const DESK_NAME = 13;
/** From afar a name that stands off its county is taken for another's. */
const PULL = 3;

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
          townNames: towns.map((town) => town.shortName),
          badgeCount: 0,
          zoneNames: zones.map((zone) => zone.area.shortName),
        },
      ];
    });
    const taken = covers.map(small);
    const blocks = isLow
      ? namesIn(contents, taken, frame)
      : placeLabels(contents, 'tiny', frame, taken, PULL);
    const large = ({ x, y, width, height, ...block }: PlacedBlock): PlacedBlock => ({
      ...block,
      x: x * scale,
      y: y * scale,
      width: width * scale,
      height: height * scale,
    });
    return { blocks: blocks.map(large), withSymbols: !isLow };
  }, [scene, anchors, viewport, covers, unit]);
}

/** Names alone, each in its county or left out: one beside it would name another. */
const namesIn = (
  contents: readonly BlockContent[],
  taken: readonly Rectangle[],
  frame: { readonly width: number; readonly height: number },
): readonly PlacedBlock[] =>
  placeNames(
    contents.map(({ areaId, name, anchor }) => ({ id: areaId, name, kind: 'township', ...anchor })),
    taken,
    frame,
  ).map(({ id, x, y, width, height }) => ({
    areaId: id,
    detail: 'tiny',
    x,
    y,
    width,
    height,
    nameInside: true,
  }));
