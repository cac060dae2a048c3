import { STOP_SECONDS, type TourChoice } from '#catalog/tours.ts';
import type { Area, Dataset, Sector, Town } from './dataset.ts';

/** A place a tour stops at. `initials`: of its name in pinyin, by which it is jumped to. */
export interface TourStop {
  readonly kind: 'town' | 'area' | 'sector';
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

type Stops = Pick<Dataset, 'towns' | 'areas' | 'sectors' | 'enterprises'>;

const ofTown = ({ id, shortName, initials }: Town): TourStop => ({
  kind: 'town',
  id,
  name: shortName,
  initials,
});
const ofArea = ({ id, shortName, initials }: Area): TourStop => ({
  kind: 'area',
  id,
  name: shortName,
  initials,
});
const ofSector = ({ id, name, initials }: Sector): TourStop => ({ kind: 'sector', id, name, initials });

/** The stops of a tour in their order: ids that are not in the data are skipped, sectors nobody is in left out. */
export function tourStops(
  { towns, areas, sectors, enterprises }: Stops,
  choice: TourChoice,
): readonly TourStop[] {
  const parts = areas.filter(({ kind }) => kind !== 'city');
  if (choice.kind === 'list') {
    const known = new Map<string, TourStop>();
    // An id of two tables is the town, as the address is read.
    for (const stop of [...sectors.map(ofSector), ...parts.map(ofArea), ...towns.map(ofTown)])
      known.set(stop.id, stop);
    return choice.ids.flatMap((id) => known.get(id) ?? []);
  }
  switch (choice.of) {
    case 'towns':
      return towns.map(ofTown);
    case 'counties':
      return parts.map(ofArea);
    case 'sectors': {
      const inUse = new Set([...towns, ...enterprises].map(({ sectorId }) => sectorId));
      return sectors.filter(({ id }) => inUse.has(id)).map(ofSector);
    }
  }
}

/** Characters read in a second from the back row, the map looked at meanwhile. */
const READ_PER_SECOND = 6;

/** How long a stop stays, by how many characters it says. */
export const stopSeconds = (characters: number): number =>
  Math.min(STOP_SECONDS.most, Math.max(STOP_SECONDS.least, Math.ceil(characters / READ_PER_SECOND)));

/** What has been typed towards a stop: a number or initials, and when the last key came. */
export interface TypedStop {
  readonly text: string;
  readonly at: number;
}

/** Milliseconds after which a key begins anew. */
const TYPING = 1500;

/** The stop a text means: the n-th, or the first whose initials begin so; null for none. */
export function stopMeant(stops: readonly TourStop[], text: string): number | null {
  if (text === '') return null;
  const found = /^\d+$/.test(text)
    ? Number(text) - 1
    : stops.findIndex(({ initials }) => initials.toLowerCase().startsWith(text));
  return found >= 0 && found < stops.length ? found : null;
}

/** The keys that lead on to a stop after some have been pressed of pinyin, in their order. */
export function keysAfter(stops: readonly TourStop[], text: string): readonly string[] {
  const next = stops
    .map(({ initials }) => initials.toLowerCase())
    .filter((initials) => initials.startsWith(text))
    .map((initials) => initials.charAt(text.length));
  return [...new Set(next.filter((key) => key !== ''))].sort();
}

/**
 * One more key: it goes on with what was typed shortly before where that means a stop, else it begins anew. What
 * leads nowhere is kept as it was typed, to be told.
 */
export function typeStop(
  stops: readonly TourStop[],
  typed: TypedStop | null,
  key: string,
  now: number,
): { readonly typed: TypedStop; readonly meant: number | null } {
  const begun = typed && now - typed.at < TYPING ? typed.text : '';
  const led = stopMeant(stops, begun) !== null;
  const text =
    [begun + key, key].find((tried) => stopMeant(stops, tried) !== null) ?? (led ? begun + key : key);
  return { typed: { text, at: now }, meant: stopMeant(stops, text) };
}
