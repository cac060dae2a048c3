import type { TableName } from '#catalog/tables.ts';
import type { PackageFiles } from './packageVersion.ts';

/** What the public edition does not have, by table. */
export interface LeftOutOfPublic {
  /** Figures marked internal, and what rests on nothing else. */
  readonly rows: readonly { readonly table: TableName; readonly count: number }[];
  /** Cells that held something and are blank now; a column no table knows is left out whole. */
  readonly columns: readonly {
    readonly table: TableName;
    readonly column: string;
    readonly count: number;
  }[];
  /** Things of which no more than township, county or city is told. */
  readonly positions: readonly { readonly table: TableName; readonly count: number }[];
  /** Files that are no part of a package. */
  readonly files: readonly string[];
}

/** The package for the public, or why there is none and what to do; both in Chinese. */
export type PublicEdition =
  | { readonly kind: 'ready'; readonly files: PackageFiles; readonly leftOut: LeftOutOfPublic }
  | { readonly kind: 'refused'; readonly why: string; readonly toDo: string };
