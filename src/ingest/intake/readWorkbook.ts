import type { CellObject, DenseWorkSheet, Range, RowInfo, WorkBook } from '@e965/xlsx';
import { INTAKE_LIMITS } from '#catalog/intake.ts';
import type { Cell, IntakeIssue, MarkedCell, Sheet, Source } from '#domain/intake.ts';
import { caution, refusal } from './intakeIssue.ts';
import type { OnProgress } from './onProgress.ts';
import { tableTooLarge } from './sizeFault.ts';

type Ssf = typeof import('@e965/xlsx')['SSF'];

/** Reads all sheets of a workbook, new or old format. Formulas are never computed: their stored value is taken. */
export async function readWorkbook(bytes: Uint8Array, onProgress: OnProgress): Promise<Source> {
  const { read, SSF } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      sheetRows: INTAKE_LIMITS.rows + 1,
    });
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    const message = locked ? '工作簿加了密码，打不开' : '工作簿坏了，读不出';
    const expected = locked
      ? '在 Excel 里去掉打开密码，另存后再导入'
      : '在 Excel 或 WPS 里打开，另存为 .xlsx 再导入';
    return { kind: 'refused', issues: [refusal('file', {}, message, expected)] };
  }
  return readBook(SSF, book, onProgress);
}

function readBook(ssf: Ssf, book: WorkBook, onProgress: OnProgress): Source {
  const issues: IntakeIssue[] = [];
  const sheets: Sheet[] = [];
  const names = book.SheetNames;
  if (names.length > INTAKE_LIMITS.sheets) {
    const message = `有 ${names.length} 个工作表，只读前 ${INTAKE_LIMITS.sheets} 个`;
    issues.push(caution('sheet', {}, message, '把要用的工作表放在前面'));
  }
  names.slice(0, INTAKE_LIMITS.sheets).forEach((name, index) => {
    onProgress({ stage: `读工作表 ${name}`, unit: 'rows', done: index, total: names.length });
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const read = readSheet(ssf, book, name, hidden);
    if ('severity' in read) issues.push(read);
    else if (read.rows.length > 0) {
      sheets.push(read);
      issues.push(...notesOf(read));
    }
  });
  if (sheets.length > 0) return { kind: 'sheets', sheets, issues };
  const empty = refusal('file', {}, '工作簿里没有一个有内容的工作表', '至少有表头和一行数据');
  return { kind: 'refused', issues: issues.length > 0 ? issues : [empty] };
}

function notesOf({ name, from, rows, lines }: Sheet): readonly IntakeIssue[] {
  if (from.kind !== 'workbook') return [];
  const notes: IntakeIssue[] = [];
  const place = { sheet: name };
  if (from.hidden) notes.push(caution('sheet', place, '这是隐藏的工作表，除非选中，不导入', ''));
  const hidden = new Set(from.hiddenLines);
  const count = lines.filter((line) => hidden.has(line)).length;
  if (count > 0)
    notes.push(caution('sheet', place, `有 ${count} 行是隐藏的（如筛选后），也读了进来`, '不要的行先删去'));
  const uncomputed = rows
    .flat()
    .filter((cell) => typeof cell === 'object' && cell.formula === 'uncomputed').length;
  if (uncomputed > 0)
    notes.push(
      caution(
        'numbers',
        place,
        `有 ${uncomputed} 个公式没有存下算出的值，读作空白`,
        '在 Excel 里打开、保存一次再导入',
      ),
    );
  return notes;
}

function readSheet(ssf: Ssf, book: WorkBook, name: string, hidden: boolean): Sheet | IntakeIssue {
  const worksheet = book.Sheets[name] as DenseWorkSheet | undefined;
  // Sheets of charts and macros have no cells.
  const data = (worksheet?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const columns = data.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const cells = data.reduce((sum, row) => sum + (row?.length ?? 0), 0);
  const large = tableTooLarge({ sheet: name }, { columns, rows: data.length, cells });
  if (large) return large;
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const grid = data.map((row) => Array.from(row ?? [], (cell) => cellOf(ssf, cell, date1904)));
  for (const merge of worksheet?.['!merges'] ?? []) repeat(grid, merge);
  const rows: (readonly Cell[])[] = [];
  const lines: number[] = [];
  grid.forEach((row, index) => {
    if (row.every((cell) => (typeof cell === 'string' ? cell : cell.text).trim() === '')) return;
    rows.push(row);
    lines.push(index + 1);
  });
  const hiddenLines = (worksheet?.['!rows'] ?? []).flatMap((row: RowInfo | undefined, index: number) =>
    row?.hidden ? [index + 1] : [],
  );
  return { name, rows, lines, from: { kind: 'workbook', hidden, hiddenLines } };
}

/** Puts the text of a merged block into each of its cells, no further than the sheet has cells. */
function repeat(grid: Cell[][], { s, e }: Range): void {
  const first = grid[s.r]?.[s.c];
  if (first === undefined) return;
  const marked: MarkedCell = { ...(typeof first === 'string' ? { text: first } : first), merged: true };
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  for (let r = s.r; r <= Math.min(e.r, grid.length - 1); r += 1) {
    const row = grid[r];
    if (row === undefined) continue;
    for (let c = s.c; c <= Math.min(e.c, width - 1); c += 1) {
      while (row.length < c) row.push('');
      if (r !== s.r || c !== s.c) row[c] = marked;
    }
  }
}

function cellOf(ssf: Ssf, cell: CellObject | undefined, date1904: boolean): Cell {
  if (!cell) return '';
  const formula =
    cell.f === undefined ? {} : ({ formula: cell.v === undefined ? 'uncomputed' : 'cached' } as const);
  switch (cell.t) {
    case 's': {
      const text = String(cell.v ?? '').replace(/\r\n?/g, '\n');
      return cell.f === undefined ? text : { text, ...formula };
    }
    case 'n':
      return typeof cell.v === 'number'
        ? numberCell(ssf, cell, cell.v, date1904, formula)
        : { text: '', ...formula };
    case 'b':
      return { text: cell.v === true ? 'TRUE' : 'FALSE', ...formula };
    case 'e':
      return { text: cell.w ?? '#ERROR!', error: true, ...formula };
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : '';
    default:
      return cell.f === undefined ? '' : { text: '', ...formula };
  }
}

function numberCell(
  ssf: Ssf,
  cell: CellObject,
  number: number,
  date1904: boolean,
  formula: Pick<MarkedCell, 'formula'>,
): MarkedCell {
  const format = String(cell.z ?? 'General');
  // What a workbook stores exactly is told exactly, whatever the width of its column made of it.
  const text = cell.w === undefined || format === 'General' ? plain(number) : cell.w.trim();
  if (ssf.is_date(format)) {
    const code: unknown = ssf.parse_date_code(number, { date1904 });
    const date = isoOf(code);
    return date === null ? { text, number, ...formula } : { text: date, number, date, ...formula };
  }
  return format.includes('%') ? { text, number, percent: true, ...formula } : { text, number, ...formula };
}

/** Without the noise of binary fractions, such as 0.1 + 0.2. */
const plain = (number: number): string => String(Number(number.toPrecision(15)));

function isoOf(code: unknown): string | null {
  if (typeof code !== 'object' || code === null) return null;
  const { y, m, d } = code as { readonly y?: number; readonly m?: number; readonly d?: number };
  if (!y || !m || !d) return null;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
