import { REVIEW_FILTERS, type ReviewFilter } from '#catalog/reviewFilters.ts';
import { TABLES, type TableName } from '#catalog/tables.ts';
import type { Choice, ReviewItem } from './reviewItem.ts';

/** Which of the changes are listed. */
export interface ReviewQuery {
  readonly table: TableName | 'files' | '';
  readonly shown: ReviewFilter;
  /** Part of the name of what is changed. */
  readonly text: string;
}

export interface ReviewCounts {
  readonly shown: Readonly<Record<ReviewFilter, number>>;
  /** What is taken as things stand. */
  readonly taken: number;
  readonly tables: readonly (TableName | 'files')[];
}

const IS: Readonly<Record<ReviewFilter, (item: ReviewItem, choice: Choice | null) => boolean>> = {
  all: () => true,
  open: (_, choice) => choice === null,
  conflict: ({ conflict }) => conflict,
  added: ({ kind }) => kind === 'added',
  changed: ({ kind }) => kind === 'changed',
  removed: ({ kind }) => kind === 'removed',
  left: (_, choice) => choice === 'leave',
};

const FILTERS = Object.keys(REVIEW_FILTERS) as readonly ReviewFilter[];

export type Choices = ReadonlyMap<string, Choice | null>;

export function countReview(items: readonly ReviewItem[], choices: Choices): ReviewCounts {
  const shown = Object.fromEntries(FILTERS.map((filter) => [filter, 0])) as Record<ReviewFilter, number>;
  let taken = 0;
  for (const item of items) {
    const choice = choices.get(item.id) ?? null;
    if (choice === 'take' || choice === 'both') taken += 1;
    for (const filter of FILTERS) if (IS[filter](item, choice)) shown[filter] += 1;
  }
  return { shown, taken, tables: [...new Set(items.map(({ table }) => table ?? 'files'))] };
}

/** `names`: of things by id, those that come in included. */
export function queryReview(
  items: readonly ReviewItem[],
  choices: Choices,
  { table, shown, text }: ReviewQuery,
  names: ReadonlyMap<string, string>,
): readonly ReviewItem[] {
  const wanted = text.trim();
  return items.filter(
    (item) =>
      (table === '' || (item.table ?? 'files') === table) &&
      IS[shown](item, choices.get(item.id) ?? null) &&
      (wanted === '' || subjectOf(item, names).includes(wanted)),
  );
}

/** The name of what a change is about. */
export function subjectOf({ table, path, cells }: ReviewItem, names: ReadonlyMap<string, string>): string {
  if (table === null) return path;
  const { subjectId = '', shortName, name, title, text, id } = cells;
  if (subjectId !== '') return names.get(subjectId) ?? subjectId;
  return name || shortName || title || text || id || TABLES[table].title;
}
