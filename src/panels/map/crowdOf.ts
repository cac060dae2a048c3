import type { Dataset } from '#domain/dataset.ts';
import type { Crowd } from '#map/marks.ts';
import type { Pin, Placements } from '#selectors/placements.ts';
import { sectorColour } from '#symbology/sectorLook.ts';

/** Above so many, pins are points without a symbol each. */
const MOST_PINS = 300;

/** Pins as points, or null while each can have its symbol. */
export function crowdOf(
  { sectors }: Pick<Dataset, 'sectors'>,
  placements: Pick<Placements, 'pins' | 'pinColumns'>,
): Crowd | null {
  const { count, ground, sectorAt } = placements.pinColumns;
  if (count <= MOST_PINS) return null;
  const at = (index: number): Pin | undefined => placements.pins[index];
  return {
    count,
    ground,
    colours: [...sectors, undefined].map(sectorColour),
    colourAt: sectorAt,
    selectionOf: (index) => ({ kind: at(index)?.kind ?? 'enterprise', id: at(index)?.id ?? '' }),
    nameOf: (index) => at(index)?.name ?? '',
  };
}
