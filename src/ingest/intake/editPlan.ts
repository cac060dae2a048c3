import type { ColumnMeaning, Mend, Remembered, SheetPlan } from '#domain/intake.ts';
import { headerKey } from './headerText.ts';

/** The plan with a fault mended; `everywhere`: in all cells of the column that read alike. */
export function applyMend(plan: SheetPlan, mend: Mend, everywhere = false): SheetPlan {
  switch (mend.kind) {
    case 'cells': {
      const edits = mend.edits.map(({ line, column, found, text }) => [
        everywhere ? `*:${column}:${found}` : `${line}:${column}`,
        text,
      ]);
      return { ...plan, cells: { ...plan.cells, ...Object.fromEntries(edits) } };
    }
    case 'subject':
      return { ...plan, subjects: { ...plan.subjects, [mend.name]: mend.subject } };
    case 'area':
      return { ...plan, areas: { ...plan.areas, [mend.name]: mend.areaId } };
    case 'sector':
      return { ...plan, sectorId: mend.sectorId };
    case 'unit': {
      const { meaning } = plan.columns[mend.column] ?? {};
      return meaning?.kind === 'indicator'
        ? setMeaning(plan, mend.column, { ...meaning, unit: mend.unit })
        : plan;
    }
  }
}

/** The plan with the meaning of one column as the reader says. */
export const setMeaning = (plan: SheetPlan, index: number, meaning: ColumnMeaning): SheetPlan => ({
  ...plan,
  columns: plan.columns.map((column) =>
    column.index === index ? { ...column, meaning, confidence: 'sure', reason: '由您指定' } : column,
  ),
});

/** What to keep of a plan the reader has confirmed, so that the same headers are known next time. */
export const rememberedOf = ({ columns }: SheetPlan): Remembered =>
  Object.fromEntries(
    columns
      .filter(({ header }) => headerKey(header) !== '')
      .map(({ header, meaning }) => [headerKey(header), meaning]),
  );
