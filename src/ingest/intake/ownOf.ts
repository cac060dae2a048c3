/** What a record itself holds under a key. Keys come from cells: `constructor` is a word like any other. */
export const ownOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
