import type { CellCheck, CellPlan, RowPlan, SheetPlan, WorkbookPlan } from './workbookPlan.ts';
import { writeBook } from './xlsx/book.ts';
import { type Cell, cellName, type Row, type Sheet, type Validation } from './xlsx/sheet.ts';
import { type CellStyle, type StyleSheet, styleSheet } from './xlsx/styles.ts';

/** Every Excel and WPS has it. */
const FONT = '宋体';
/** 2000-01-01 as Excel counts days. */
const EARLIEST_DATE = 36_526;

/** Greys of the locked part and the tint of what is to be filled in; paper, so no theme. */
const TINTS = { header: 'FFE7EBEF', fill: 'FFFFF8DC', line: 'FFBFC5CC', quiet: 'FF4A525B' } as const;

const LOOKS: Readonly<
  Record<RowPlan['look'], { readonly style: CellStyle; readonly height: number | undefined }>
> = {
  title: { style: { size: 14, bold: true }, height: 26 },
  text: { style: { size: 11 }, height: undefined },
  header: {
    style: { size: 11, bold: true, wraps: true, edge: TINTS.line, fill: TINTS.header },
    height: 22,
  },
  body: { style: { size: 11, ink: TINTS.quiet, wraps: true, edge: TINTS.line }, height: undefined },
};

/** Writes a workbook as .xlsx. A locked sheet can be written on only where it is to be filled in; it has no password. */
export function writeWorkbook({ title, sheets }: WorkbookPlan): Uint8Array<ArrayBuffer> {
  const styles = styleSheet(FONT);
  return writeBook({
    title,
    styles,
    sheets: sheets.map((plan, i) => ({ name: plan.name, sheet: sheetOf(plan, styles, i === 0) })),
  });
}

const sheetOf = ({ rows, ...plan }: SheetPlan, styles: StyleSheet, isFirst: boolean): Sheet => ({
  ...plan,
  isFirst,
  rows: rows.map((row, i) => rowOf(row, i, styles)),
});

function rowOf({ look, cells }: RowPlan, row: number, styles: StyleSheet): Row {
  const { style, height } = LOOKS[look];
  return { height, cells: cells.map((plan, column) => cellOf(plan, style, cellName(row, column), styles)) };
}

function cellOf(plan: CellPlan, style: CellStyle, name: string, styles: StyleSheet): Cell {
  if (plan === null || typeof plan !== 'object') return { value: plan, style: styles.numberOf(style) };
  if ('number' in plan)
    return { value: plan.number, style: styles.numberOf({ ...style, format: plan.format }) };
  const { ink: _, ...open } = style;
  const format = plan.check.kind === 'date' ? { format: 'yyyy-mm-dd' } : {};
  return {
    value: plan.fill,
    style: styles.numberOf({ ...open, ...format, bold: false, fill: TINTS.fill, isOpen: true }),
    validation: { ...checkOf(plan.check, name), prompt: plan.prompt, errorTitle: '填写有误' },
  };
}

function checkOf(check: CellCheck, name: string): Pick<Validation, 'type' | 'operator' | 'formula'> {
  switch (check.kind) {
    case 'list':
      return { type: 'list', formula: `"${check.values.join(',')}"` };
    case 'number':
      return { type: 'custom', formula: `OR(ISNUMBER(${name}),${name}="${check.orText}")` };
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula: String(check.longest) };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formula: String(EARLIEST_DATE) };
  }
}
