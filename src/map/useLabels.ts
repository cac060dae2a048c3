import { useMemo } from 'react';
import { type BlockContent, detailFor } from './blockSize.ts';
import type { MapScene, SceneArea } from './mapScene.ts';
import { type PlacedBlock, placeLabels } from './placeLabels.ts';
import { type Anchor, type Camera, type Padding, type Point, toScreen } from './projection.ts';
import type { MapGeometry } from './useMapGeometry.ts';

const PIN_SIZE = 26;

export interface Labels {
  readonly blocks: readonly PlacedBlock[];
  readonly pins: readonly (MapScene['pins'][number] & Point)[];
}

/** Where blocks and pins stand on the screen. Made anew when scene, size or camera change, not with the pointer. */
export function useLabels(
  scene: MapScene,
  { projection, anchors }: Pick<MapGeometry, 'projection' | 'anchors'>,
  camera: Camera,
  width: number,
  height: number,
  edge: Padding,
): Labels {
  return useMemo(() => {
    const pins = scene.pins.map((pin) => ({
      ...pin,
      ...toScreen(camera, projection.project(pin.lon, pin.lat)),
    }));
    const contents = scene.areas.flatMap((area) => {
      const anchor = anchors.get(area.area.id);
      return anchor ? [contentOf(area, anchor, camera)] : [];
    });
    const detail = detailFor(width * camera.k, (height - edge.top - edge.bottom) * camera.k);
    const obstacles = pins.map(({ x, y }) => ({ x, y, width: PIN_SIZE, height: PIN_SIZE }));
    return { pins, blocks: placeLabels(contents, detail, { width, height }, obstacles) };
  }, [scene, projection, anchors, camera, width, height, edge]);
}

function contentOf(
  { area, label, towns, badges, zones }: SceneArea,
  anchor: Anchor,
  camera: Camera,
): BlockContent {
  const sectors = new Set([...badges, ...zones.flatMap((z) => z.badges)].map((b) => b.sector?.id ?? ''));
  return {
    areaId: area.id,
    anchor: toScreen(camera, anchor),
    inside: (x, y) => anchor.inside((x - camera.x) / camera.k, (y - camera.y) / camera.k),
    name: area.shortName,
    value: label === null ? '' : `${label.brief} ${label.coverage}`,
    townNames: towns.map((t) => t.shortName),
    badgeCount: sectors.size,
    zoneNames: zones.map((z) => z.area.shortName),
  };
}
