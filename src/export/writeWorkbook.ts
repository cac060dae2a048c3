import ExcelJS from 'exceljs';
import type { CellCheck, CellPlan, RowPlan, SheetPlan, WorkbookPlan } from './workbookPlan.ts';

/** Every Excel and WPS has it. */
const FONT = '宋体';
const EARLIEST_DATE = new Date(Date.UTC(2000, 0, 1));

/** Greys of the locked part and the tint of what is to be filled in; paper, so no theme. */
const TINTS = { header: 'FFE7EBEF', fill: 'FFFFF8DC', line: 'FFBFC5CC', quiet: 'FF4A525B' } as const;

const LOOKS = {
  title: { font: { name: FONT, size: 14, bold: true }, height: 26, wraps: false },
  text: { font: { name: FONT, size: 11 }, height: undefined, wraps: false },
  header: { font: { name: FONT, size: 11, bold: true }, height: 22, wraps: true },
  body: { font: { name: FONT, size: 11, color: { argb: TINTS.quiet } }, height: undefined, wraps: true },
} as const;

/** Writes a workbook as .xlsx. A locked sheet can be written on only where it is to be filled in; it has no password. */
export async function writeWorkbook({ title, sheets }: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  book.title = title;
  for (const sheet of sheets) await addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function addSheet(
  book: ExcelJS.Workbook,
  { name, columns, rows, frozen, locked }: SheetPlan,
): Promise<void> {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: frozen, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = columns.map(({ width, hidden }) => ({ width, hidden }));
  for (const row of rows) addRow(sheet, row);
  if (!locked) return;
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

function addRow(sheet: ExcelJS.Worksheet, { look, cells }: RowPlan): void {
  const { font, height, wraps } = LOOKS[look];
  const row = sheet.addRow(cells.map(textOrNumber));
  if (height !== undefined) row.height = height;
  cells.forEach((plan, i) => {
    const cell = row.getCell(i + 1);
    cell.font = font;
    cell.alignment = { vertical: 'middle', wrapText: wraps };
    if (look === 'header' || look === 'body') cell.border = BORDER;
    if (look === 'header') cell.fill = solid(TINTS.header);
    if (plan === null || typeof plan !== 'object') return;
    if ('number' in plan) {
      cell.numFmt = plan.format;
      return;
    }
    cell.font = { name: FONT, size: 11 };
    cell.fill = solid(TINTS.fill);
    cell.protection = { locked: false };
    cell.dataValidation = validationOf(plan.check, plan.prompt, cell.address);
    if (plan.check.kind === 'date') cell.numFmt = 'yyyy-mm-dd';
  });
}

const EDGE = { style: 'thin', color: { argb: TINTS.line } } as const;
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };
const solid = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

function textOrNumber(plan: CellPlan): string | number | null {
  if (plan === null || typeof plan !== 'object') return plan;
  return 'number' in plan ? plan.number : plan.fill;
}

function validationOf(check: CellCheck, prompt: string, address: string): ExcelJS.DataValidation {
  const told = {
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    prompt,
    errorTitle: '填写有误',
    error: prompt,
  } as const;
  switch (check.kind) {
    case 'list':
      return { ...told, type: 'list', formulae: [`"${check.values.join(',')}"`] };
    case 'number':
      return {
        ...told,
        type: 'custom',
        formulae: [`OR(ISNUMBER(${address}),${address}="${check.orText}")`],
      };
    case 'text':
      return { ...told, type: 'textLength', operator: 'lessThanOrEqual', formulae: [check.longest] };
    case 'date':
      return { ...told, type: 'date', operator: 'greaterThanOrEqual', formulae: [EARLIEST_DATE] };
  }
}
