import type { RowOf, TableName } from '#catalog/tables.ts';
import type { Outlines, PackageMeta } from '#domain/dataset.ts';
import type { CellValue } from './parseCell.ts';

export type Cells = Readonly<Record<string, CellValue>>;
export type RawCells = Readonly<Record<string, string>>;

/** A row with the line it starts on. `row` and `cells` are the same values, by type and by column name. */
export interface Line<T extends TableName> {
  readonly line: number;
  readonly row: RowOf<T>;
  readonly cells: Cells;
  /** The text of each cell as it stands in the file; made when it is asked for, which is seldom. */
  readonly raw: () => RawCells;
}

export type Lines = { readonly [T in TableName]: readonly Line<T>[] };

/** A row that was not taken; kept so that what refers to it can be told why. */
export interface LeftOut {
  readonly table: TableName;
  readonly line: number;
  readonly raw: RawCells;
}

/** A package whose files are parsed and whose checks are not yet settled. */
export interface Draft {
  readonly meta: PackageMeta;
  readonly lines: Lines;
  /** Path of each table in this package. */
  readonly files: Readonly<Record<TableName, string>>;
  /** Tables whose rows are not all known: references into them cannot be checked. */
  readonly unread: ReadonlySet<TableName>;
  readonly leftOut: readonly LeftOut[];
  /** Path and content of the county outlines; null when they could not be read. */
  readonly countiesFile: string;
  readonly counties: Outlines | null;
  /** The policy as it was printed; null until it has been read. */
  readonly policyText: string | null;
}

/**
 * The one place where checked cells become a typed row. Sound because every cell was read by the column
 * declaration that `RowOf` is made from, and a patch only sets values its column allows.
 */
export function toLine<T extends TableName>(line: number, cells: Cells, raw: Line<T>['raw']): Line<T> {
  return { line, row: cells as unknown as RowOf<T>, cells, raw };
}

/** The rows of some tables, without where they stood. */
export function rowsOf<T extends TableName>(
  tables: readonly T[],
  lines: Lines,
): { readonly [K in T]: readonly RowOf<K>[] } {
  const rows = tables.map((table) => {
    const all: readonly Line<TableName>[] = lines[table];
    return [table, all.map((line): RowOf<TableName> => line.row)] as const;
  });
  return Object.fromEntries(rows) as unknown as { readonly [K in T]: readonly RowOf<K>[] };
}
