import type { IntakeGround, Sheet, SheetPlan } from '#domain/intake.ts';
import type { Findings } from './findings.ts';
import { personalWithin } from './personal.ts';
import { readFigure } from './readFigure.ts';
import type { SheetRow } from './sheetRow.ts';
import { quantityWords } from './tellWholes.ts';

/** Sums of rounded figures differ by a little. */
const SLACK = 0.01;

/**
 * Warns where the sheet's own line of totals is not what its records come to. Only where there is one such line, and
 * every cell of the column is written in the column's unit.
 */
export function tellTotals(
  sheet: Sheet,
  { header, columns }: SheetPlan,
  { indicators }: IntakeGround,
  rowOf: (row: Sheet['rows'][number], line: number) => SheetRow,
  found: Findings,
): void {
  const totals = header.apart.filter(({ row, kind }) => kind === 'total' && row >= header.body);
  const [total] = totals;
  if (!total || totals.length > 1) return;
  const apart = new Set(header.apart.map(({ row }) => row));
  const rows = sheet.rows.flatMap((row, at) =>
    at < header.body || apart.has(at) ? [] : [rowOf(row, sheet.lines[at] ?? 0)],
  );
  const totalRow = rowOf(sheet.rows[total.row] ?? [], sheet.lines[total.row] ?? 0);
  for (const { index, meaning } of columns) {
    if (meaning.kind !== 'indicator') continue;
    const indicator = indicators.find(({ id }) => id === meaning.indicatorId);
    const stated = plainFigure(totalRow, index);
    if (indicator?.aggregation !== 'sum' || stated === null || stated === 'other') continue;
    const values = rows.map((row) => plainFigure(row, index));
    if (values.includes('other')) continue;
    const sum = values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
    if (Math.abs(sum - stated) <= SLACK * Math.max(Math.abs(stated), Math.abs(sum))) continue;
    const as = { ...indicator, unitLabel: meaning.unit };
    found.warn('outliers', totalRow.place(index), {
      message: `合计写的是 ${quantityWords(stated, as)}，各行相加是 ${quantityWords(sum, as)}`,
      expected: '核对有没有漏行、错行',
      found: totalRow.from(index).text,
    });
  }
}

/** The number of a cell; null for none, `other` for what cannot be added to the rest. */
function plainFigure(row: SheetRow, column: number): number | null | 'other' {
  // What may be somebody's number is repeated nowhere, not even as a doubt.
  if (personalWithin(row.from(column).text) !== null) return 'other';
  const read = readFigure(row.cell(column));
  if (read.kind === 'unclear') return 'other';
  if (read.kind !== 'value') return null;
  return read.unit === '' ? read.value : 'other';
}
