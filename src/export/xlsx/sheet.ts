import { NAMESPACES } from './namespaces.ts';
import { counted, element, escaped, xmlFile } from './xml.ts';

/** A cell as it is written: what it holds and the number of its style. */
export interface Cell {
  readonly value: string | number | null;
  readonly style: number;
  readonly validation?: Validation;
}

/** What may be written into a cell; the formula is one of Excel's, without its sign. */
export interface Validation {
  readonly type: 'list' | 'custom' | 'textLength' | 'date';
  readonly operator?: 'lessThanOrEqual' | 'greaterThanOrEqual';
  readonly formula: string;
  readonly prompt: string;
  readonly errorTitle: string;
}

export interface Row {
  /** In points; undefined: as high as its text. */
  readonly height: number | undefined;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly rows: readonly Row[];
  readonly frozen: number;
  readonly locked: boolean;
  /** Whether it is the one that is seen when the workbook is opened. */
  readonly isFirst: boolean;
}

const A4 = 9;

/** The name of a cell, counted from 0: A1, AB12. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** A sheet as its part of the workbook; `textNumber` gives the number of a text that all sheets share. */
export function writeSheet(sheet: Sheet, textNumber: (text: string) => number): string {
  const { columns, rows, frozen, locked, isFirst } = sheet;
  const validations = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ validation }, column) =>
      validation === undefined ? [] : [validationXml(validation, cellName(row, column))],
    ),
  );
  return xmlFile(
    element(
      'worksheet',
      { xmlns: NAMESPACES.main },
      [
        element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
        element('sheetViews', {}, viewXml(frozen, isFirst)),
        element('sheetFormatPr', { defaultRowHeight: 15 }),
        columns.length === 0 ? '' : element('cols', {}, columns.map(columnXml).join('')),
        element('sheetData', {}, rows.map((row, i) => rowXml(row, i, textNumber)).join('')),
        // What is not named may not be done; it has no password.
        locked ? element('sheetProtection', { sheet: 1, formatColumns: 0, formatRows: 0 }) : '',
        validations.length === 0 ? '' : counted('dataValidations', validations),
        element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
        element('pageSetup', { paperSize: A4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
      ].join(''),
    ),
  );
}

function viewXml(frozen: number, isFirst: boolean): string {
  const pane = {
    ySplit: frozen,
    topLeftCell: cellName(frozen, 0),
    activePane: 'bottomLeft',
    state: 'frozen',
  };
  return element(
    'sheetView',
    { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
    frozen === 0 ? '' : element('pane', pane) + element('selection', { pane: 'bottomLeft' }),
  );
}

const columnXml = ({ width, hidden }: Sheet['columns'][number], i: number): string =>
  element('col', { min: i + 1, max: i + 1, width, hidden: hidden ? 1 : undefined, customWidth: 1 });

function rowXml({ height, cells }: Row, row: number, textNumber: (text: string) => number): string {
  const written = cells.map(({ value, style }, column) => {
    const place = { r: cellName(row, column), s: style };
    if (value === null || value === '') return element('c', place);
    if (typeof value === 'number') return element('c', place, `<v>${value}</v>`);
    return element('c', { ...place, t: 's' }, `<v>${textNumber(value)}</v>`);
  });
  const high = height === undefined ? {} : { ht: height, customHeight: 1 };
  return element('row', { r: row + 1, ...high }, written.join(''));
}

const validationXml = ({ type, operator, formula, prompt, errorTitle }: Validation, sqref: string): string =>
  element(
    'dataValidation',
    {
      type,
      operator,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle,
      error: prompt,
      prompt,
      sqref,
    },
    `<formula1>${escaped(formula)}</formula1>`,
  );
