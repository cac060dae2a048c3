interface Named {
  readonly initials: string;
}

export interface Register<Row> {
  /**
   * Rows that `passes` and whose words hold the query, in their own order; all of them, as they are, when nothing
   * is asked. `passes` may look only at what the rows of a group have in common.
   */
  readonly pick: (query: string, passes: (row: Row) => boolean) => readonly Row[];
}

/**
 * Rows made ready for being filtered many times. Those that no filter tells apart form a group and are asked about
 * once, whether they are one or a hundred thousand; words are put into lower case when a query first asks for them.
 */
export function register<Row extends Named>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  wordsOf: (row: Row) => readonly string[],
): Register<Row> {
  const numbers = new Map<string, number>();
  const examples: Row[] = [];
  const groups = new Uint32Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const key = groupOf(row);
    let number = numbers.get(key);
    if (number === undefined) {
      number = examples.push(row) - 1;
      numbers.set(key, number);
    }
    groups[i] = number;
  }
  const byGroup = sortedByGroup(groups, examples.length);
  let texts: readonly string[] | null = null;
  return {
    pick: (query, passes) => {
      const passing = examples.map(passes);
      const wanted = query.trim().toLowerCase();
      if (wanted === '' && !passing.includes(false)) return rows;
      if (wanted === '') return taken(rows, indexesOf(passing, groups, byGroup));
      // A break between the words keeps a query from being found across two of them.
      texts ??= rows.map((row) => wordsOf(row).join('\n').toLowerCase());
      const latin = /^[a-z0-9]+$/.test(wanted);
      const found = texts.map(
        (text, i) => text.includes(wanted) || (latin && rows[i]?.initials.includes(wanted)),
      );
      return rows.filter((_, i) => found[i] && passing[groups[i] ?? 0]);
    },
  };
}

/** Where the rows a filter leaves stand in their table: whoever needs it would have to look at every row again. */
const standing = new WeakMap<readonly unknown[], Uint32Array>();

/** The indexes in `rows` of some of them, which are in the same order. */
export function indexesIn(rows: readonly unknown[], some: readonly unknown[]): Uint32Array {
  const known = standing.get(some);
  if (known) return known;
  const indexes = new Uint32Array(some.length);
  let row = 0;
  for (let i = 0; i < some.length; i += 1, row += 1) {
    while (row < rows.length && rows[row] !== some[i]) row += 1;
    indexes[i] = row;
  }
  standing.set(some, indexes);
  return indexes;
}

/** Indexes of rows, group by group, and where each group begins among them. */
interface ByGroup {
  readonly indexes: Uint32Array;
  readonly starts: Uint32Array;
}

function sortedByGroup(groups: Uint32Array, count: number): ByGroup {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < groups.length; i += 1) {
    const next = (groups[i] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let group = 0; group < count; group += 1)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const ends = starts.slice();
  const indexes = new Uint32Array(groups.length);
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i] ?? 0;
    const at = ends[group] ?? 0;
    indexes[at] = i;
    ends[group] = at + 1;
  }
  return { indexes, starts };
}

/** Of fewer than this part of all rows the indexes are sorted sooner than all rows are looked through. */
const FEW = 1 / 4;

/** Of the rows of the groups that pass, in their own order. This is what every click on a filter waits for. */
function indexesOf(passing: readonly boolean[], groups: Uint32Array, by: ByGroup): Uint32Array {
  const parts = passing.flatMap((passes, group) =>
    passes ? [by.indexes.subarray(by.starts[group], by.starts[group + 1])] : [],
  );
  const indexes = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  if (indexes.length < groups.length * FEW) {
    for (const part of parts) {
      indexes.set(part, count);
      count += part.length;
    }
    return indexes.sort();
  }
  const passes = Uint8Array.from(passing, Number);
  for (let i = 0; i < groups.length && count < indexes.length; i += 1) {
    indexes[count] = i;
    count += passes[groups[i] ?? 0] ?? 0;
  }
  return indexes;
}

function taken<Row>(rows: readonly Row[], indexes: Uint32Array): readonly Row[] {
  const left: Row[] = [];
  for (let i = 0; i < indexes.length; i += 1) {
    const row = rows[indexes[i] ?? 0];
    if (row !== undefined) left.push(row);
  }
  standing.set(left, indexes);
  return left;
}
