import type { Dataset } from '#domain/dataset.ts';
import type { Township } from '#map/mapScene.ts';

const NAMED = new Set(['town', 'township', 'subdistrict']);
const known = new WeakMap<Dataset, readonly Township[]>();

/** Townships of the list that have a position, towns before the rest; the same list as long as the data are. */
export function townshipsOf(dataset: Dataset): readonly Township[] {
  const found = known.get(dataset);
  if (found) return found;
  const places = dataset.places.flatMap(({ id, name, kind, lon, lat }) =>
    NAMED.has(kind) && lon !== null && lat !== null ? [{ id, name, kind, lon, lat }] : [],
  );
  const list = [...places.filter((p) => p.kind === 'town'), ...places.filter((p) => p.kind !== 'town')].map(
    ({ id, name, lon, lat }) => ({ id, name, lon, lat }),
  );
  known.set(dataset, list);
  return list;
}
