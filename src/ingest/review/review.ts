import type { TableName } from '#catalog/tables.ts';
import type { Provenance } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { RowAdded } from '#merge/changes.ts';
import type { ReviewItem } from '#merge/reviewItem.ts';

/** Two places of one import that say different things of the same. `taken`: the first of them is used. */
export interface Clash {
  readonly first: Provenance;
  readonly second: Provenance;
  readonly taken: boolean;
}

/** What an import would do to the package in use. */
export interface Review {
  readonly items: readonly ReviewItem[];
  /** Added with the first thing taken that rests on them. */
  readonly sources: readonly RowAdded[];
  /** What is in the package already. */
  readonly same: number;
  /** What only says there is no figure, where there is one. */
  readonly outranked: number;
  /** Figures were to be marked as internal, and the table has no column for it: none is taken unasked. */
  readonly unmarked: boolean;
  readonly clashes: readonly Clash[];
  /** Columns of another package that this one does not know. */
  readonly unknownColumns: readonly { readonly table: TableName; readonly columns: readonly string[] }[];
  /** The package in use, and the other where there is one. */
  readonly mine: PackageFiles;
  readonly theirs: PackageFiles;
}
