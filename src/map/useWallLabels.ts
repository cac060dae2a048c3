import { useMemo } from 'react';
import type { BlockContent } from './blockSize.ts';
import { FROM_AFAR } from './labelRules.ts';
import type { MapScene } from './mapScene.ts';
import { ownerGrid } from './ownerGrid.ts';
import { type PlacedBlock, placeLabels } from './placeLabels.ts';
import { placeNames, type Rectangle } from './placeNames.ts';
import type { MapGeometry } from './useMapGeometry.ts';
import type { MapViewport } from './viewport.ts';

/** The desk's smallest block has names of so many px; on the wall everything is larger in proportion. */
const DESK_NAME = 13;

/** Outlines are looked at no closer than this, in px of the desk. */
const CELL = 2;

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
  // A tour changes what is selected at every stop, and seldom what is written: it is placed anew only then.
  const written = JSON.stringify(scene.areas.map(textsOf));
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
    const texts: readonly Texts[] = JSON.parse(written);
    const owners = texts.map(({ areaId }) => ({
      areaId,
      inside: (x: number, y: number) => {
        const plane = viewport.screenToPlane({ x: x * scale, y: y * scale });
        return anchors.get(areaId)?.inside(plane.x, plane.y) ?? false;
      },
    }));
    const ownerAt = ownerGrid(owners, CELL);
    const contents = texts.flatMap(({ areaId, ...text }): readonly BlockContent[] => {
      const anchor = anchors.get(areaId);
      if (!anchor) return [];
      const { x, y } = small(viewport.planeToScreen(anchor));
      const inside = (atX: number, atY: number) => ownerAt(atX, atY) === areaId;
      return [{ ...text, areaId, anchor: { x, y }, inside, value: '', badgeCount: 0 }];
    });
    const taken = covers.map(small);
    const blocks = isLow
      ? namesIn(contents, taken, frame)
      : placeLabels(contents, 'tiny', frame, taken, FROM_AFAR);
    const large = ({ x, y, width, height, ...block }: PlacedBlock): PlacedBlock => ({
      ...block,
      x: x * scale,
      y: y * scale,
      width: width * scale,
      height: height * scale,
    });
    return { blocks: blocks.map(large), withSymbols: !isLow };
  }, [written, anchors, viewport, covers, unit]);
}

type Texts = Pick<BlockContent, 'areaId' | 'name' | 'townNames' | 'zoneNames'>;

const textsOf = ({ area, towns, zones }: MapScene['areas'][number]): Texts => ({
  areaId: area.id,
  name: area.shortName,
  townNames: towns.map((town) => town.shortName),
  zoneNames: zones.map((zone) => zone.area.shortName),
});

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
    textInside: true,
  }));
