type Key = number | string | null;

/** Making one takes milliseconds, so it waits until something is sorted. */
let collator: Intl.Collator | null = null;

/** The place of each text among all, by pinyin: each text is compared once, however many rows share it. */
function ranksOf(keys: readonly Key[]): ReadonlyMap<Key, number> {
  collator ??= new Intl.Collator('zh-CN');
  const texts = [...new Set(keys.filter((key) => typeof key === 'string'))].sort(collator.compare);
  return new Map(texts.map((text, rank) => [text, rank]));
}

/** Rows without a value come last, whichever way the rest is sorted. A column has numbers or texts, not both. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => Key,
  descending: boolean,
): readonly Row[] {
  const way = descending ? -1 : 1;
  const keys = rows.map(sortBy);
  const ranks = ranksOf(keys);
  const sizes = keys.map((key) => (typeof key === 'number' ? key : (ranks.get(key) ?? null)));
  const order = (a: number, b: number): number => {
    const [left, right] = [sizes[a] ?? null, sizes[b] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return (left - right) * way;
  };
  return rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => order(a.at, b.at))
    .map(({ row }) => row);
}
