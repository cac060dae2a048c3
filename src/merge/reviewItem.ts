import type { TableName } from '#catalog/tables.ts';
import type { Provenance } from '#domain/intake.ts';
import type { Change } from './changes.ts';

/** `take`: as it comes. `both`: beside what is there, as one of two tellings. `leave`: nothing changes. */
export type Choice = 'take' | 'both' | 'leave';

type Cells = Readonly<Record<string, string>>;

export interface ReviewField {
  readonly column: string;
  readonly mine: string;
  readonly theirs: string;
}

/** One thing that would change, decided as a whole. */
export interface ReviewItem {
  /** Names it among all that would change. */
  readonly id: string;
  /** null: a file that is no table. */
  readonly table: TableName | null;
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** What names the row: as it would be, or as it is where it is taken out. Empty for a file. */
  readonly cells: Cells;
  /** The row it disagrees with; null where there is none. */
  readonly before: Cells | null;
  readonly fields: readonly ReviewField[];
  /** It is decided by the reader, or left: never taken by itself. */
  readonly conflict: boolean;
  /** What each choice but `leave` does to the table; a choice that is not there cannot be made. */
  readonly effects: Readonly<Partial<Record<Exclude<Choice, 'leave'>, readonly Change[]>>>;
  /** The item it cannot be without, as figures cannot without their new firm; '' for none. */
  readonly needs: string;
  /** Where it stands in the reader's own table; null for a package. */
  readonly from: Provenance | null;
}

export type Decisions = Readonly<Record<string, Choice>>;

/** What becomes of each item; null is not decided yet. What needs something that is not taken is left with it. */
export function choicesOf(
  items: readonly ReviewItem[],
  decisions: Decisions,
): ReadonlyMap<string, Choice | null> {
  const own = new Map(
    items.map(({ id, conflict }) => [
      id,
      Object.hasOwn(decisions, id) ? (decisions[id] ?? null) : conflict ? null : 'take',
    ]),
  );
  return new Map(
    items.map(({ id, needs }) => {
      const base = own.get(needs);
      return [id, base === undefined || base === 'take' ? (own.get(id) ?? null) : 'leave'];
    }),
  );
}
