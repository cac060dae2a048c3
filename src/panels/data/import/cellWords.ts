import { NATURES, PERIOD_KINDS, PREFERENCES, QUALIFIERS } from '#catalog/figures.ts';
import { STANDINGS, STATED_REASONS } from '#catalog/standings.ts';
import { CATEGORIES, LEVELS, POSITION_QUALITIES, ROLES, SUBJECT_KINDS } from '#catalog/subjects.ts';
import { type Column, TABLES, type TableName } from '#catalog/tables.ts';
import type { Dataset } from '#domain/dataset.ts';

type Labels = Readonly<Record<string, { readonly label: string }>>;

/** Closed lists by the columns that hold them. */
const LISTS: Readonly<Record<string, Labels>> = {
  standing: STANDINGS,
  levelStanding: STANDINGS,
  nature: NATURES,
  periodKind: PERIOD_KINDS,
  preferred: PREFERENCES,
  qualifier: QUALIFIERS,
  missingReason: STATED_REASONS,
  subjectKind: SUBJECT_KINDS,
  level: LEVELS,
  category: CATEGORIES,
  role: ROLES,
  positionQuality: POSITION_QUALITIES,
};

/** Columns that hold the id of a row with a name. */
const NAMED = {
  areaId: 'areas',
  sectorId: 'sectors',
  townId: 'towns',
  parkId: 'parks',
  indicatorId: 'indicators',
} as const satisfies Record<string, keyof Dataset>;

/** A cell of the package as a reader knows it; 「空」 where nothing stands. */
export function cellWords(column: string, text: string, dataset: Dataset): string {
  if (text === '') return '空';
  if (column === 'qualifier' && text === 'exact') return '确数';
  const labels = LISTS[column];
  if (labels && Object.hasOwn(labels, text)) return labels[text]?.label || text;
  if (text === 'true') return '是';
  if (text === 'false') return '否';
  if (column === 'sourceId') return dataset.sources.find(({ id }) => id === text)?.title ?? text;
  const table = Object.hasOwn(NAMED, column) ? NAMED[column as keyof typeof NAMED] : null;
  return (table && dataset[table].find(({ id }) => id === text)?.name) ?? text;
}

export const columnTitle = (table: TableName, column: string): string => {
  const columns: Readonly<Record<string, Column>> = TABLES[table].columns;
  return columns[column]?.title ?? column;
};
