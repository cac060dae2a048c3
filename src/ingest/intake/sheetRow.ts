import { INTAKE_FIELDS, type IntakeField, PERSONAL_KINDS } from '#catalog/intake.ts';
import type { Cell, ColumnPlan, Provenance, Sheet, SheetPlan } from '#domain/intake.ts';
import type { Findings } from './findings.ts';
import type { IntakePlace } from './intakeIssue.ts';
import { ownOf } from './ownOf.ts';
import { personalWithin } from './personal.ts';
import { textOf } from './textOf.ts';

/** One record of a sheet, seen through its plan: cells by what they mean, with the reader's own edits. */
export interface SheetRow {
  readonly line: number;
  readonly cell: (column: number) => Cell;
  readonly column: (field: IntakeField) => ColumnPlan | undefined;
  /** Text of a field, trimmed; '' when there is no such column, or it holds personal data. */
  readonly text: (field: IntakeField) => string;
  readonly place: (column: number | undefined) => IntakePlace;
  readonly from: (column: number | null) => Provenance;
}

/** Gives the records of a sheet one after another. */
export function sheetRows(
  sheet: Sheet,
  plan: SheetPlan,
  file: string,
  found: Findings,
): (row: readonly Cell[], line: number) => SheetRow {
  const fields = new Map<IntakeField, ColumnPlan>();
  for (const column of plan.columns)
    if (column.meaning.kind === 'field' && !fields.has(column.meaning.field))
      fields.set(column.meaning.field, column);
  const edited = Object.keys(plan.cells).length > 0;
  const headerOf = (column: number | null) => (column === null ? '' : (plan.header.texts[column] ?? ''));

  return (row, line) => {
    const cell = (column: number): Cell => {
      const own = row[column] ?? '';
      if (!edited) return own;
      return (
        ownOf(plan.cells, `${line}:${column}`) ??
        ownOf(plan.cells, `*:${column}:${textOf(own).trim()}`) ??
        own
      );
    };
    return {
      line,
      cell,
      column: (field) => fields.get(field),
      text: (field) => {
        const column = fields.get(field);
        if (!column) return '';
        const text = textOf(cell(column.index)).trim();
        const kind = personalWithin(text);
        if (kind === null) return text;
        found.say(`“${INTAKE_FIELDS[field].label}”里夹有${PERSONAL_KINDS[kind].label}，整格略去`, line);
        return '';
      },
      place: (column) => (column === undefined ? { line } : { line, column, header: headerOf(column) }),
      from: (column) => ({
        file,
        sheet: sheet.name,
        line,
        column,
        header: headerOf(column),
        text: column === null ? '' : textOf(cell(column)).trim(),
      }),
    };
  };
}
