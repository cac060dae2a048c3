import { TABLES, type Table, type TableName } from '#catalog/tables.ts';

/** What a descriptor keeps out of the public edition beside rows: a column, or where things exactly stand. */
export type InternalMark =
  | { readonly kind: 'column'; readonly table: TableName; readonly column: string }
  | { readonly kind: 'positions' };

export interface InternalMarks {
  readonly marks: readonly InternalMark[];
  /** Those that mark nothing, each with what is wrong. */
  readonly wrong: readonly { readonly text: string; readonly message: string }[];
}

export const MARK_SHAPE = '"表.列"，如 "enterprises.products"；或 "positions"（精确位置）';

/** Reads `internal` of a descriptor: `enterprises.products`, `positions`. */
export function internalMarks(texts: readonly string[]): InternalMarks {
  const read = texts.map((text) => ({ text, ...readMark(text) }));
  return {
    marks: read.flatMap(({ mark }) => mark ?? []),
    wrong: read.flatMap(({ text, message }) => (message === undefined ? [] : [{ text, message }])),
  };
}

function readMark(text: string): { readonly mark?: InternalMark; readonly message?: string } {
  if (text === 'positions') return { mark: { kind: 'positions' } };
  const [name = '', column = '', ...more] = text.split('.');
  if (!Object.hasOwn(TABLES, name) || more.length > 0) return { message: '没有这个表' };
  const table = name as TableName;
  const declared = (TABLES[table] as Table).columns[column];
  if (!declared) return { message: `${TABLES[table].title}表没有这一列` };
  // Without it the whole row would be refused.
  if (declared.required) return { message: `${declared.title}是必填列，不能留空` };
  return { mark: { kind: 'column', table, column } };
}
