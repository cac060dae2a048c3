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
  let texts: readonly string[] | null = null;
  return {
    pick: (query, passes) => {
      const passing = examples.map(passes);
      const wanted = query.trim().toLowerCase();
      if (wanted === '' && !passing.includes(false)) return rows;
      if (wanted === '') return passed(rows, groups, passing);
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

/** A loop and no more: this is what every click on a filter waits for. */
function passed<Row>(rows: readonly Row[], groups: Uint32Array, passing: readonly boolean[]): readonly Row[] {
  const left: Row[] = [];
  for (let i = 0; i < groups.length; i += 1) {
    const row = passing[groups[i] ?? 0] ? rows[i] : undefined;
    if (row !== undefined) left.push(row);
  }
  return left;
}
