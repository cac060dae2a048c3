import type { Crowd } from '#map/marks.ts';
import type { Pin } from '#selectors/placements.ts';
import { sectorColour } from '#symbology/sectorLook.ts';

/** Above so many, pins are points without a symbol each. */
const MOST_PINS = 300;

/** Pins as points, or null while each can have its symbol. */
export function crowdOf(pins: readonly Pin[]): Crowd | null {
  if (pins.length <= MOST_PINS) return null;
  const positions = new Float64Array(pins.length * 2);
  for (const [i, { lon, lat }] of pins.entries()) {
    positions[2 * i] = lon;
    positions[2 * i + 1] = lat;
  }
  const at = (index: number): Pin | undefined => pins[index];
  return {
    count: pins.length,
    positions,
    colourOf: (index) => sectorColour(at(index)?.sector),
    selectionOf: (index) => ({ kind: at(index)?.kind ?? 'enterprise', id: at(index)?.id ?? '' }),
    nameOf: (index) => at(index)?.name ?? '',
  };
}
