import { type MouseEvent, type RefObject, useCallback, useMemo, useState } from 'react';
import type { UserLayer } from '#domain/userLayer.ts';
import type { PickedFeature } from '#view/userLayers.ts';
import type { Selection } from '#view/viewState.ts';
import type { MapScene } from './mapScene.ts';
import { areaAt, markAt, nearestInCrowd } from './pick.ts';
import type { Point } from './projection.ts';
import type { MapGeometry } from './useMapGeometry.ts';
import { userFeatureAt } from './userFeatureAt.ts';
import type { MapViewport } from './viewport.ts';

/** What the pointer or the keyboard is on: an area, or something with a name drawn over it. */
export type Hover = Point &
  (
    | { readonly kind: 'area'; readonly areaId: string }
    | { readonly kind: 'thing'; readonly label: string; readonly selection: Selection | null }
    /** Of the reader's own layers. */
    | { readonly kind: 'feature'; readonly picked: PickedFeature }
  );

interface Under {
  readonly scene: MapScene;
  readonly geometry: Pick<MapGeometry, 'anchors' | 'projection'>;
  readonly viewport: MapViewport;
  /** The reader's own layers that are drawn. */
  readonly users: readonly UserLayer[];
}

/** What lies under a point, the uppermost first: a mark of the look, one of a crowd, one of the
 * reader's own, the area. */
function under({ scene, geometry, viewport, users }: Under, at: Point): Hover | null {
  const mark = markAt(scene.marks, viewport, geometry.projection, at);
  if (mark) return { kind: 'thing', label: mark.label, selection: mark.selection, ...at };
  const index = scene.crowd ? nearestInCrowd(scene.crowd, viewport, at) : -1;
  if (scene.crowd && index >= 0) {
    const selection = scene.crowd.selectionOf(index);
    return { kind: 'thing', label: scene.crowd.nameOf(index), selection, ...at };
  }
  const picked = userFeatureAt(users, viewport, at);
  if (picked) return { kind: 'feature', picked, ...at };
  const areaId = areaAt(geometry.anchors, viewport, at);
  return areaId === null ? null : { kind: 'area', areaId, ...at };
}

/** Follows the pointer over the map; controls over it, and what answers for itself (`data-answers`), are not the map. */
export function useHover(box: RefObject<HTMLElement | null>, { scene, geometry, viewport, users }: Under) {
  const [hover, setHover] = useState<Hover | null>(null);
  const pick = useCallback(
    (event: MouseEvent): Hover | null => {
      const target = event.target as Element;
      const frame = box.current?.getBoundingClientRect();
      if (!frame || target.closest('[data-overlay], [data-answers]')) return null;
      const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      const named = target.closest('[data-area]')?.getAttribute('data-area');
      if (target.closest('button')) return named ? { kind: 'area', areaId: named, ...at } : null;
      return under({ scene, geometry, viewport, users }, at);
    },
    [box, scene, geometry, viewport, users],
  );
  return useMemo(
    () => ({
      hover,
      setHover,
      pick,
      onMouseMove: (event: MouseEvent) => setHover(pick(event)),
      onMouseLeave: () => setHover(null),
    }),
    [hover, pick],
  );
}
