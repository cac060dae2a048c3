import { TABLES, type TableName } from '#catalog/tables.ts';
import { type Check, rowFault } from './check.ts';

/** Keys that must differ across several tables as well, because one index holds them all. */
const SHARED: Readonly<Partial<Record<TableName, string>>> = {
  observations: 'observations',
  sampleObservations: 'observations',
};

/** No two rows have the same key. The first stays, later ones are left out. */
export const unique: Check = function* (draft) {
  const registers = new Map<string, Map<string, { readonly file: string; readonly line: number }>>();
  for (const table of Object.keys(draft.lines) as TableName[]) {
    const key = TABLES[table].key;
    const columns: readonly string[] = key;
    const register = SHARED[table] ?? table;
    const seen =
      registers.get(register) ?? new Map<string, { readonly file: string; readonly line: number }>();
    registers.set(register, seen);
    for (const line of draft.lines[table]) {
      const id = columns.map((column) => String(line.cells[column])).join('、');
      const first = seen.get(id);
      if (!first) {
        seen.set(id, { file: draft.files[table], line: line.line });
        continue;
      }
      const where =
        first.file === draft.files[table] ? `第 ${first.line} 行` : `${first.file} 第 ${first.line} 行`;
      const message = `编号“${id}”与${where}重复，只采用前一行`;
      const told = {
        check: 'unique',
        column: columns[0] ?? null,
        message,
        expected: '换一个没有用过的编号',
      } as const;
      yield rowFault(draft, table, line, { ...told, found: id });
    }
  }
};
