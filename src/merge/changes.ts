import type { TextRow } from './textTable.ts';

/** One cell another package has otherwise. */
export interface CellChange {
  readonly kind: 'cell';
  readonly key: string;
  readonly column: string;
  /** What both began from; null where that is not known. */
  readonly base: string | null;
  readonly mine: string;
  readonly theirs: string;
  /** Both changed it since, or what both began from is not known and neither is blank. */
  readonly conflict: boolean;
}

/** A row only the other package has. `conflict`: it was taken out here, and changed there. */
export interface RowAdded {
  readonly kind: 'added';
  readonly key: string;
  readonly row: TextRow;
  readonly conflict: boolean;
}

/** A row the other package no longer has. `conflict`: it was changed here meanwhile. */
export interface RowRemoved {
  readonly kind: 'removed';
  readonly key: string;
  readonly row: TextRow;
  readonly conflict: boolean;
}

export type Change = CellChange | RowAdded | RowRemoved;

/** Names a change within its table. */
export const changeId = (change: Change): string =>
  change.kind === 'cell'
    ? `${change.kind}\n${change.column}\n${change.key}`
    : `${change.kind}\n${change.key}`;
