/**
 * The grammar of a table's columns. Column names are the field names of the code.
 * A blank cell is '' (text), null (number, boolean) or [] (list).
 *
 * `fraction` is a number that may be written `20/3`; `list` is parted by `|`;
 * `date` is YYYY, YYYY-MM or YYYY-MM-DD; `period` follows the row's `periodKind`.
 */
export type ColumnType = 'text' | 'number' | 'integer' | 'fraction' | 'boolean' | 'date' | 'period' | 'list';

export interface Column {
  readonly type: ColumnType;
  readonly title: string;
  readonly required?: true;
  /** Closed list of values. */
  readonly values?: readonly string[];
  /** Table and column a filled cell must be found in. */
  readonly foreign?: readonly [table: string, column: string];
}

export interface Table {
  readonly file: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** May be absent from a package without a fault. */
  readonly optional?: true;
}

export const names = <T extends object>(list: T) => Object.keys(list) as (keyof T & string)[];

export const text = (title: string) => ({ type: 'text', title }) as const;
export const need = (title: string) => ({ type: 'text', title, required: true }) as const;
export const num = (title: string) => ({ type: 'number', title }) as const;
export const oneOf = <const T extends object>(title: string, list: T) =>
  ({ type: 'text', title, values: names(list) }) as const;
export const needOneOf = <const T extends object>(title: string, list: T) =>
  ({ type: 'text', title, required: true, values: names(list) }) as const;
export const link = (title: string, table: string, column: string) =>
  ({ type: 'text', title, foreign: [table, column] }) as const;
export const needLink = (title: string, table: string, column: string) =>
  ({ type: 'text', title, required: true, foreign: [table, column] }) as const;
export const list = (title: string) => ({ type: 'list', title }) as const;
