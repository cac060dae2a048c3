import type { Indicator } from '#domain/dataset.ts';

/** A number with the words that belong to it on the screen (「示例 」, 「约 」, 「以上」) and the places it is written with. */
export interface NumberCell {
  readonly value: number;
  readonly before: string;
  readonly after: string;
  readonly places: number;
}

/** null where there is nothing to say; what is missing is never a number. */
export type ExportCell = string | NumberCell | null;

export interface ExportColumn {
  readonly title: string;
  readonly kind: 'text' | 'number';
}

/** A table of the view as it leaves the page, whatever the file. */
export interface ExportTable {
  /** Name of a sheet or file. */
  readonly title: string;
  /** What the rows are: 「2023 年，亿元」; '' where the columns say it. */
  readonly note: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
  /** What the rows rest on, repeats allowed. */
  readonly sourceIds: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** A table of words and counts; what a cell does not say is ''. */
export const wordTable = (
  title: string,
  note: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  sourceIds: readonly string[],
): ExportTable => ({
  title,
  note,
  columns: heads.map((head, i) => ({
    title: head,
    kind: typeof rows[0]?.[i] === 'number' ? 'number' : 'text',
  })),
  rows: rows.map((row) => row.map(cellOf)),
  sourceIds,
  indicators: [],
});

const cellOf = (cell: string | number): ExportCell =>
  typeof cell === 'number' ? { value: cell, before: '', after: '', places: 0 } : cell || null;
