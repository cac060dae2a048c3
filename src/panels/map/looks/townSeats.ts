import { type LonLat, seatsInArea } from '#selectors/areaSeats.ts';
import { type PlacedThing, placedThing } from '#selectors/placements.ts';
import type { LookInput } from './look.ts';

export interface SeatedTown {
  readonly thing: PlacedThing;
  readonly at: LonLat;
}

/** Where each visible town's mark stands: at its own place, or at a seat in its county. Those of the whole city have none. */
export function townSeats({
  dataset,
  placements,
}: Pick<LookInput, 'dataset' | 'placements'>): readonly SeatedTown[] {
  const pinned = placements.pins
    .filter((pin) => pin.kind === 'town')
    .map((pin) => ({ thing: pin, at: [pin.lon, pin.lat] as const }));
  const inAreas = placements.trays.flatMap(({ areaId, towns }) => {
    const seats = seatsInArea(dataset, areaId, towns.length);
    return towns.flatMap((town, i) => {
      const at = seats[i];
      return at ? [{ thing: placedThing(dataset, 'town', town), at }] : [];
    });
  });
  return [...pinned, ...inAreas];
}

/** 「另有 2 个属全市，无处可画」; '' where every town has a seat. */
export function unseatedNote({ visible }: Pick<LookInput, 'visible'>, seated: readonly SeatedTown[]): string {
  const without = visible.towns.length - seated.length;
  return without > 0 ? `另有 ${without} 个不属一县，未画` : '';
}
