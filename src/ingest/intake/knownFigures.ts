import type { Observation } from '#domain/dataset.ts';
import { comparableYear } from '#domain/period.ts';

export interface Extreme {
  readonly subjectId: string;
  readonly value: number;
}

interface Peers {
  readonly subjects: Set<string>;
  /** The two ends, each of another subject. */
  largest: readonly Extreme[];
  smallest: readonly Extreme[];
}

export interface KnownFigures {
  readonly peers: ReadonlyMap<string, Peers>;
  /** By subject, indicator and year. */
  readonly byYear: ReadonlyMap<string, number>;
}

export const peerKey = (row: Observation): string => `${row.indicatorId}\n${row.subjectKind}`;
export const yearKey = (subjectId: string, indicatorId: string, year: number): string =>
  `${subjectId}\n${indicatorId}\n${year}`;

/** Results by peers and years; of two for the same year the later one counts. */
export function knownFigures(rows: readonly Observation[]): KnownFigures {
  const peers = new Map<string, Peers>();
  const byYear = new Map<string, number>();
  for (const row of rows) {
    const { value, nature, subjectId } = row;
    if (value === null || nature !== 'actual') continue;
    const year = comparableYear(row);
    if (year !== null) byYear.set(yearKey(subjectId, row.indicatorId, year), value);
    if (value <= 0) continue;
    const key = peerKey(row);
    const group = peers.get(key) ?? { subjects: new Set<string>(), largest: [], smallest: [] };
    peers.set(key, group);
    group.subjects.add(subjectId);
    // Most lie between the ends, and change neither.
    if (value > (group.largest[1]?.value ?? 0))
      group.largest = twoEnds([...group.largest, { subjectId, value }], (a, b) => b.value - a.value);
    if (value < (group.smallest[1]?.value ?? Number.POSITIVE_INFINITY))
      group.smallest = twoEnds([...group.smallest, { subjectId, value }], (a, b) => a.value - b.value);
  }
  return { peers, byYear };
}

function twoEnds(
  extremes: readonly Extreme[],
  order: (a: Extreme, b: Extreme) => number,
): readonly Extreme[] {
  const sorted = [...extremes].sort(order);
  const [first] = sorted;
  const second = sorted.find(({ subjectId }) => subjectId !== first?.subjectId);
  return [first, second].filter((extreme) => extreme !== undefined);
}
