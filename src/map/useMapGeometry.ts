import { useMemo } from 'react';
import type { Pole } from '#domain/groundShape.ts';
import { NO_OUTLINES } from '#domain/outlines.ts';
import { useFirstPainted } from '#ui/useFirstPainted.ts';
import type { MapScene } from './mapScene.ts';
import {
  type Anchor,
  fitProjection,
  labelAnchor,
  type Padding,
  type Projection,
  seatAnchor,
  visiblePole,
} from './projection.ts';

export interface MapGeometry {
  readonly projection: Projection;
  /** Where each area's block belongs: inside its outline, or at its seat when it has none. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly neighbours: readonly (Pole & { readonly id: string; readonly name: string })[];
}

/** While the room is not known there is nothing to place. */
const NOTHING: Pick<MapScene, 'counties' | 'neighbours' | 'seats'> = {
  counties: NO_OUTLINES,
  neighbours: NO_OUTLINES,
  seats: new Map(),
};

/** What follows from outlines and size alone: made anew when one of them changes, not with every figure. */
export function useMapGeometry(
  scene: Pick<MapScene, 'counties' | 'neighbours' | 'seats'>,
  width: number,
  height: number,
  padding: Padding,
): MapGeometry {
  const { counties, seats, ...around } = width > 0 ? scene : NOTHING;
  const neighbours = useFirstPainted() ? around.neighbours : NO_OUTLINES;
  const projection = useMemo(
    () => fitProjection(counties, width, height, padding, [...seats.values()]),
    [counties, seats, width, height, padding],
  );
  const anchors = useMemo(() => {
    const found = new Map<string, Anchor>();
    for (const [id, [lon, lat]] of seats) found.set(id, seatAnchor(projection, lon, lat));
    for (const f of counties.features) found.set(f.properties.id, labelAnchor(projection, f.geometry));
    return found;
  }, [counties, seats, projection]);
  const named = useMemo(
    () =>
      neighbours.features.map((f) => ({
        ...f.properties,
        ...visiblePole(projection, f.geometry, width, height),
      })),
    [neighbours, projection, width, height],
  );
  return { projection, anchors, neighbours: named };
}
