import type { RowOf } from '#catalog/tables.ts';
import { nameKey } from './nameKey.ts';

type Sector = RowOf<'sectors'>;

/** The sector a cell names, by its name, another name of it, or its id. */
export function sectorMatcher(sectors: readonly Sector[]): (text: string) => string | null {
  const names = new Map(
    sectors.flatMap(({ id, name, aliases }) =>
      [id, name, ...aliases].map((word) => [nameKey(word), id] as const),
    ),
  );
  return (text) => {
    const key = nameKey(text);
    return names.get(key) ?? names.get(key.replace(/(?:产业|行业|制造业|制造|业)$/, '')) ?? null;
  };
}

/** The one sector whose name stands in a text; the longest name counts, as 羔羊肉 goes before 羊肉. */
export function sectorWithin(sectors: readonly Sector[]): (text: string) => string | null {
  const words = sectors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((word) => ({ id, word })));
  return (text) => {
    const found = words.filter(({ word }) => text.includes(word));
    const longest = found.filter(
      ({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)),
    );
    const ids = new Set(longest.map(({ id }) => id));
    const [only] = ids;
    return ids.size === 1 ? (only ?? null) : null;
  };
}
