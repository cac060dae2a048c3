import { PRODUCT_NAME } from '#catalog/product.ts';
import { MISSING_REASONS, STANDINGS } from '#catalog/standings.ts';
import type { ExportCell, ExportTable } from './exportTable.ts';
import { SAMPLE_WORD, sourceText } from './statement.ts';
import type { ViewTables } from './viewTables.ts';
import type { CellPlan, RowPlan, SheetPlan, WorkbookPlan } from './workbookPlan.ts';

export const ABOUT_SHEET = '来源与定义';
const NARROWEST = 8;
const WIDEST = 44;

/** The tables of a view as a workbook: a sheet each, and one of what they rest on and mean. */
export function viewWorkbook(view: ViewTables): WorkbookPlan {
  return {
    title: PRODUCT_NAME,
    sheets: [...view.tables.map((table) => sheetOf(table, view)), aboutSheet(view)],
  };
}

function sheetOf(table: ExportTable, { statement }: ViewTables): SheetPlan {
  const has = (heading: string) => statement.find(([name]) => name === heading)?.[1];
  const marks = [table.note, `筛选：${has('筛选')}`, `数据截至 ${has('数据截至')}`, `说明见“${ABOUT_SHEET}”`];
  const title = [table.title, ...(has('示例') === undefined ? [] : [SAMPLE_WORD])].join(' · ');
  return {
    name: table.title,
    columns: table.columns.map((_, i) => ({ width: widthOf(table, i), hidden: false })),
    rows: [
      { look: 'title', cells: [title] },
      { look: 'text', cells: [marks.join('　')] },
      { look: 'header', cells: table.columns.map((column) => column.title) },
      ...table.rows.map((row): RowPlan => ({ look: 'body', cells: row.map(cellOf) })),
    ],
    frozen: 3,
    locked: false,
  };
}

const cellOf = (cell: ExportCell): CellPlan => {
  if (cell === null || typeof cell === 'string') return cell;
  const { value, before, after, places } = cell;
  return {
    number: value,
    format: `${literal(before)}#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}${literal(after)}`,
  };
};

/** Words in a number format; the number itself stays one. */
const literal = (words: string): string => (words === '' ? '' : `"${words}"`);

/** Chinese takes two places of a column's width. */
const wide = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2E80' ? 2 : 1), 0);

function widthOf({ columns, rows }: ExportTable, i: number): number {
  const longest = rows.reduce(
    (most, row) => {
      const cell = row[i] ?? null;
      const text =
        cell === null ? '' : typeof cell === 'string' ? cell : `${cell.before}${cell.value}${cell.after}`;
      return Math.max(most, wide(text));
    },
    Math.min(wide(columns[i]?.title ?? ''), 20),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function aboutSheet({ statement, indicators, sources }: ViewTables): SheetPlan {
  const header = (...cells: readonly string[]): RowPlan => ({ look: 'header', cells });
  const body = (...cells: readonly string[]): RowPlan => ({ look: 'body', cells });
  const blank: RowPlan = { look: 'text', cells: [''] };
  return {
    name: ABOUT_SHEET,
    columns: [24, 70, 16, 40].map((width) => ({ width, hidden: false })),
    rows: [
      { look: 'title', cells: [ABOUT_SHEET] },
      ...statement.map(([heading, text]) => body(heading, text)),
      blank,
      header('指标', '定义', '单位', '说明'),
      ...indicators.map(({ name, definition, unitLabel, note }) => body(name, definition, unitLabel, note)),
      blank,
      header('写法', '意思'),
      ...Object.values(STANDINGS).map(({ label, meaning }) => body(label, meaning)),
      ...Object.values(MISSING_REASONS).map(({ label, explanation }) => body(label, explanation)),
      blank,
      header('来源编号', '来源'),
      ...sources.map((source) => body(source.id, sourceText(source))),
    ],
    frozen: 1,
    locked: false,
  };
}
