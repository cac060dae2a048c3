/** A parsed row as it is written in a table: lists parted by `|`, nothing for null. */
export const rowCells = (row: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Array.isArray(value) ? value.join('|') : value === null ? '' : String(value),
    ]),
  );
