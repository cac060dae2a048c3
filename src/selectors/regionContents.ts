import type { Area, Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import { type Containment, containmentOf, holdsPoint, type Region } from '#domain/region.ts';
import { type PlacedThing, placedThing, placementsOf } from './placements.ts';
import type { VisibleThings } from './visibleThings.ts';

/** What lies in a region, as far as it is known. */
export interface RegionContents {
  /** Counties wholly inside. */
  readonly counties: readonly Area[];
  /** Counties its border cuts. */
  readonly cut: readonly Area[];
  /** Counties without an outline: nothing can be said of them. */
  readonly unknownCounties: readonly Area[];
  /** Known to lie inside: by their own position or their township's, or because their whole county does. */
  readonly inside: readonly PlacedThing[];
  /** Only their county is known, and it is cut or has no outline. */
  readonly maybe: readonly PlacedThing[];
  /** How many have no known county: never counted. */
  readonly unplaced: number;
}

export function regionContents(dataset: Dataset, visible: VisibleThings, region: Region): RegionContents {
  const lookup = lookupOf(dataset);
  const outlines = new Map(dataset.counties.features.map((f) => [f.properties.id, f.geometry]));
  const counties = dataset.areas.filter((a) => a.kind === 'county');
  const containment = new Map<string, Containment | 'unknown'>(
    counties.map(({ id }) => {
      const outline = outlines.get(id);
      return [id, outline ? containmentOf(region, outline) : 'unknown'];
    }),
  );
  /** A zone has no outline of its own and lies in its county. */
  const lies = (areaId: string) =>
    containment.get(areaId) ?? containment.get(lookup.row('areas', areaId)?.parentId ?? '') ?? 'unknown';
  const { pins, trays, unplaced } = placementsOf(dataset, visible);
  const trayed = trays.flatMap(({ towns, badges }) => [
    ...towns.map((town) => placedThing(dataset, 'town', town)),
    ...badges.flatMap((badge) => badge.things),
  ]);
  const withState = (state: Containment | 'unknown') => counties.filter((a) => lies(a.id) === state);
  return {
    counties: withState('inside'),
    cut: withState('cut'),
    unknownCounties: withState('unknown'),
    inside: [
      ...trayed.filter((t) => lies(t.areaId) === 'inside'),
      ...pins.filter((p) => holdsPoint(region, p.lon, p.lat)),
    ],
    maybe: trayed.filter((t) => ['cut', 'unknown'].includes(lies(t.areaId))),
    unplaced: unplaced.length,
  };
}
