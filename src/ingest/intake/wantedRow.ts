import { WANTED_COLUMNS, type WantedColumn } from '#catalog/wantedSheet.ts';
import type { IntakePlace } from './intakeIssue.ts';
import type { SheetRow } from './sheetRow.ts';
import { textOf } from './textOf.ts';

/** A row of 缺数清单, its cells by the column they stand in. */
export interface WantedRow {
  readonly row: SheetRow;
  readonly index: (column: WantedColumn) => number;
  /** Trimmed. */
  readonly text: (column: WantedColumn) => string;
  readonly at: (column: WantedColumn) => IntakePlace;
}

export function wantedRow(row: SheetRow, headers: readonly string[]): WantedRow {
  const index = (column: WantedColumn): number => headers.indexOf(WANTED_COLUMNS[column].header);
  return {
    row,
    index,
    text: (column) => textOf(row.cell(index(column))).trim(),
    at: (column) => row.place(index(column)),
  };
}
