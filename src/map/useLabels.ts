import { useEffect, useMemo, useState } from 'react';
import type { Pin } from '#selectors/placements.ts';
import { type BlockContent, detailFor, textWidth } from './blockSize.ts';
import type { MapScene, SceneArea } from './mapScene.ts';
import { COLUMN_WIDTH, type Mark, type Marker } from './marks.ts';
import { type PlacedBlock, placeLabels } from './placeLabels.ts';
import { type MarkedText, placeMarkerTexts } from './placeMarkerTexts.ts';
import { type NameWish, placeNames, type Rectangle } from './placeNames.ts';
import type { Anchor, Padding, Point, Projection } from './projection.ts';
import { spreadPins } from './spreadPins.ts';
import type { MapGeometry } from './useMapGeometry.ts';
import type { MapViewport } from './viewport.ts';

const PIN_SIZE = 26;
/** From so near on the townships are named. */
const TOWNSHIPS_FROM = 2.2;
/** So long without a move the camera is at rest, in milliseconds. */
const REST = 120;

export type PlacedPin = Pin & Point & { readonly seat: Point };

/** `text`: from the middle of the mark to that of its text, CSS px. */
export type PlacedMarker = Marker & Point & { readonly text: Point };

export interface Labels {
  readonly blocks: readonly PlacedBlock[];
  readonly pins: readonly PlacedPin[];
  readonly markers: readonly PlacedMarker[];
  readonly names: readonly (NameWish & Rectangle)[];
}

/** The viewport the camera last rested in; while it moves, what was placed there goes along without being placed anew. */
function useRest(viewport: MapViewport): MapViewport {
  const [rest, setRest] = useState(viewport);
  useEffect(() => {
    const timer = setTimeout(() => setRest(viewport), REST);
    return () => clearTimeout(timer);
  }, [viewport]);
  const resized = rest.width !== viewport.width || rest.height !== viewport.height;
  return resized ? viewport : rest;
}

/** Where blocks, pins and names stand on the screen. */
export function useLabels(
  scene: MapScene,
  { projection, anchors, neighbours }: MapGeometry,
  viewport: MapViewport,
  edge: Padding,
  /** What lies over the map: menus, legend, buttons. */
  controls: readonly Rectangle[],
): Labels {
  const rest = useRest(viewport);
  const placed = useMemo(() => {
    const { width, height, camera } = rest;
    const seats = scene.pins.map((pin) => rest.toScreen(pin.lon, pin.lat));
    const places = spreadPins(seats);
    const contents = scene.areas.flatMap((area) => {
      const anchor = anchors.get(area.area.id);
      return anchor ? [contentOf(area, anchor, rest)] : [];
    });
    // Where a look takes the room, names keep to what they need.
    const detail =
      scene.markers.length > 0
        ? 'tiny'
        : detailFor(width * camera.k, (height - edge.top - edge.bottom) * camera.k);
    const pinBoxes = places.map(({ x, y }) => ({ x, y, width: PIN_SIZE, height: PIN_SIZE }));
    const shapes = scene.marks.flatMap((mark) => roomOf(mark, rest, projection));
    const marked = scene.markers.map((marker) => textOf(marker, rest));
    const texts = placeMarkerTexts(marked, [...controls, ...pinBoxes], rest);
    const symbols = marked.map(({ x, y, reach }) => ({ x, y, width: 2 * reach, height: 2 * reach }));
    const obstacles = [...pinBoxes, ...shapes, ...symbols, ...texts, ...controls];
    const blocks = placeLabels(contents, detail, { width, height }, obstacles);
    const offsets = texts.map((box, i) => ({
      x: box.x - (marked[i]?.x ?? 0),
      y: box.y - (marked[i]?.y ?? 0),
    }));
    return { seats, places, blocks, offsets, obstacles };
  }, [scene, projection, anchors, rest, edge, controls]);
  const named = useMemo(() => {
    const { places, blocks, obstacles } = placed;
    return placeNames(wishesOf(scene, rest, neighbours, places), [...blocks, ...obstacles], rest);
  }, [placed, scene, rest, neighbours]);

  return useMemo(() => {
    const from = (point: Point): Point => rest.screenToPlane(point);
    const follow = <T extends Point>(item: T, ground: Point): T => {
      if (rest === viewport) return item;
      const [was, is] = [rest.planeToScreen(ground), viewport.planeToScreen(ground)];
      return { ...item, x: item.x + is.x - was.x, y: item.y + is.y - was.y };
    };
    return {
      blocks: placed.blocks.map((block) => follow(block, anchors.get(block.areaId) ?? from(block))),
      pins: scene.pins.map((pin, i) => {
        const seat = placed.seats[i] ?? { x: 0, y: 0 };
        const ground = from(seat);
        return { ...pin, ...follow(placed.places[i] ?? seat, ground), seat: follow(seat, ground) };
      }),
      markers: scene.markers.map((marker, i) => ({
        ...marker,
        ...viewport.toScreen(marker.lon, marker.lat),
        text: placed.offsets[i] ?? { x: 0, y: 0 },
      })),
      names: named.map((name) => follow(name, from(name))),
    };
  }, [placed, named, scene, anchors, rest, viewport]);
}

const textOf = ({ lon, lat, radius, thing, value }: Marker, viewport: MapViewport): MarkedText => ({
  ...viewport.toScreen(lon, lat),
  reach: Math.max(14, radius),
  width: Math.max(textWidth(thing.name, 12), value === null ? 0 : textWidth(value.brief, 12) + 22) + 10,
  height: value === null ? 20 : 36,
});

/** What a mark covers; lines and cells cover nothing that a name could not lie on. */
function roomOf(mark: Mark, viewport: MapViewport, projection: Projection): readonly Rectangle[] {
  switch (mark.kind) {
    case 'disc':
    case 'ring':
      return [{ ...viewport.toScreen(...mark.at), width: 2 * mark.radius, height: 2 * mark.radius }];
    case 'column': {
      const foot = projection.project(...mark.at);
      const [a, b] = [viewport.planeToScreen(foot), viewport.planeToScreen(foot, mark.height)];
      const width = COLUMN_WIDTH * viewport.camera.k + Math.abs(a.x - b.x);
      return [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width, height: Math.abs(a.y - b.y) + 24 }];
    }
    case 'arc':
    case 'cell':
      return [];
  }
}

function wishesOf(
  { pins, townships }: MapScene,
  viewport: MapViewport,
  neighbours: MapGeometry['neighbours'],
  places: readonly Point[],
): readonly NameWish[] {
  const near = viewport.camera.k >= TOWNSHIPS_FROM;
  return [
    ...pins.map((pin, i) => ({
      id: `${pin.kind}:${pin.id}`,
      name: pin.name,
      kind: 'pin' as const,
      ...(places[i] ?? { x: -1, y: -1 }),
    })),
    ...neighbours.map(({ id, name, ...plane }) => ({
      id,
      name,
      kind: 'neighbour' as const,
      ...viewport.planeToScreen(plane),
    })),
    ...(near ? townships : []).map(({ id, name, lon, lat }) => ({
      id,
      name,
      kind: 'township' as const,
      ...viewport.toScreen(lon, lat),
    })),
  ];
}

function contentOf(
  { area, label, towns, badges, zones }: SceneArea,
  anchor: Anchor,
  viewport: MapViewport,
): BlockContent {
  const sectors = new Set([...badges, ...zones.flatMap((z) => z.badges)].map((b) => b.sector?.id ?? ''));
  return {
    areaId: area.id,
    anchor: viewport.planeToScreen(anchor),
    inside: (x, y) => {
      const plane = viewport.screenToPlane({ x, y });
      return anchor.inside(plane.x, plane.y);
    },
    name: area.shortName,
    value: label === null ? '' : `${label.brief} ${label.coverage}`,
    townNames: towns.map((t) => t.shortName),
    badgeCount: sectors.size,
    zoneNames: zones.map((z) => z.area.shortName),
  };
}
