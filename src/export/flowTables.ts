import type { SlideTable } from './scene/slideContent.ts';
import { fitTable } from './tableFit.ts';

/** A place for tables, one below the other; in ems of their text. */
export interface Region {
  readonly width: number;
  readonly height: number;
}

/** What rows take; in ems of their text. */
export interface TableMeasures {
  readonly line: number;
  /** Of a row, above and below together. */
  readonly rowPadding: number;
  /** Of a cell, left and right together. */
  readonly cellPadding: number;
  readonly title: number;
  /** Between two tables. */
  readonly gap: number;
}

/** Rows of a table that stand in one region. */
export interface TablePiece {
  readonly region: number;
  /** From the top of the region. */
  readonly top: number;
  readonly height: number;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns; together the width of the region. */
  readonly widths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly headHeight: number;
}

export interface Flow {
  readonly pieces: readonly TablePiece[];
  /** Rows that found no place. */
  readonly left: number;
}

/** Fewer rows than these do not begin a table at the foot of a region that has room for no more. */
const FEWEST = 2;

/**
 * Puts tables into regions in their order, each row whole, and heads again where a table goes on. `regionAt` gives
 * null where there is no more room.
 */
export function flowTables(
  tables: readonly SlideTable[],
  regionAt: (index: number) => Region | null,
  measures: TableMeasures,
): Flow {
  const pieces: TablePiece[] = [];
  let region = 0;
  let used = 0;
  let left = 0;
  for (const table of tables) {
    let from = 0;
    while (from < table.rows.length) {
      const room = regionAt(region);
      if (!room) {
        left += table.rows.length - from;
        break;
      }
      const title = from === 0 ? table.title : table.title && `${table.title}（续）`;
      const piece = pieceOf({ ...table, title }, from, room, used, measures);
      if (piece) {
        pieces.push({ ...piece, region });
        used = piece.top + piece.height;
        from += piece.rows.length;
      }
      if (from < table.rows.length) {
        region += 1;
        used = 0;
      }
    }
  }
  return { pieces, left };
}

/** As many rows as there is room for; null where it is better to begin in the next region. */
function pieceOf(
  { title, head, rows }: SlideTable,
  from: number,
  { width, height }: Region,
  used: number,
  { line, rowPadding, cellPadding, title: titleHeight, gap }: TableMeasures,
): Omit<TablePiece, 'region'> | null {
  const rest = rows.slice(from);
  // By all rows, so that the columns stay where they are over the page.
  const fit = fitTable({ head, rows }, width, cellPadding);
  const heightOf = (lines: number) => lines * line + rowPadding;
  const headHeight = fit.head === 0 ? 0 : heightOf(fit.head);
  const top = used === 0 ? 0 : used + gap;
  let end = top + (title === '' ? 0 : titleHeight) + headHeight;
  const rowHeights: number[] = [];
  for (const lines of fit.rows.slice(from)) {
    const next = end + heightOf(lines);
    // What is higher than a whole region has to stand in one all the same.
    const alone = used === 0 && rowHeights.length === 0;
    if (next > height && !alone) break;
    rowHeights.push(heightOf(lines));
    end = next;
  }
  if (rowHeights.length < Math.min(used === 0 ? 1 : FEWEST, rest.length)) return null;
  return {
    top,
    height: end - top,
    title,
    head,
    rows: rest.slice(0, rowHeights.length),
    widths: fit.widths,
    rowHeights,
    headHeight,
  };
}
