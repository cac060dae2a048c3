import type { TableName } from '#catalog/tables.ts';
import type { Change } from './changes.ts';
import type { Choice, ReviewItem } from './reviewItem.ts';

interface Accepted {
  readonly tables: readonly {
    readonly table: TableName;
    readonly path: string;
    readonly changes: readonly Change[];
  }[];
  readonly files: readonly { readonly path: string }[];
}

/** What the choices come to, table by table, in the order of the items. */
export function acceptedChanges(
  items: readonly ReviewItem[],
  choices: ReadonlyMap<string, Choice | null>,
): Accepted {
  const tables = new Map<TableName, { readonly path: string; readonly changes: Change[] }>();
  const files: { readonly path: string }[] = [];
  for (const { id, table, path, effects } of items) {
    const choice = choices.get(id) ?? null;
    if (choice === null || choice === 'leave') continue;
    const changes = effects[choice];
    if (!changes) continue;
    if (table === null) {
      files.push({ path });
      continue;
    }
    const before = tables.get(table);
    if (before) before.changes.push(...changes);
    else tables.set(table, { path, changes: [...changes] });
  }
  return { tables: [...tables].map(([table, of]) => ({ table, ...of })), files };
}
