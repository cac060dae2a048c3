import type PptxGenJS from 'pptxgenjs';
import { type Flow, flowTables, type TableMeasures, type TablePiece } from '../flowTables.ts';
import type { SlideTable } from '../scene/slideContent.ts';
import { type Box, INK, POINTS, text } from './slideStyle.ts';

/** pt of what stands in tables, largest first: what does not fit is tried in the next. */
const FONTS = [12, 11, 10] as const;
/** Inches inside a cell. */
const CELL = { above: 0.03, beside: 0.06 };

const inEms = (inches: number, font: number): number => (inches * POINTS) / font;
const inInches = (ems: number, font: number): number => (ems * font) / POINTS;

const measuresAt = (font: number): TableMeasures => ({
  // That of Noto Sans SC, which is higher than that of Microsoft YaHei.
  line: 1.45,
  rowPadding: inEms(CELL.above * 2, font),
  cellPadding: inEms(CELL.beside * 2, font),
  title: 2,
  gap: 1,
});

/** Tables in boxes, and the size of their text in pt. */
interface BoxFlow extends Flow {
  readonly font: number;
}

type BoxAt = (index: number) => Pick<Box, 'w' | 'h'> | null;

/** Puts tables into boxes in their order, at a size. */
function flowAt(tables: readonly SlideTable[], boxAt: BoxAt, font: number): BoxFlow {
  const regionAt = (index: number) => {
    const box = boxAt(index);
    return box && { width: inEms(box.w, font), height: inEms(box.h, font) };
  };
  return { ...flowTables(tables, regionAt, measuresAt(font)), font };
}

/**
 * Puts tables into boxes in their order, at the size that takes the fewest boxes and breaks the fewest tables; the
 * larger one where two do alike.
 */
export function flowInBoxes(tables: readonly SlideTable[], boxAt: BoxAt): BoxFlow {
  const [largest, ...smaller] = FONTS;
  return smaller
    .map((font) => flowAt(tables, boxAt, font))
    .reduce((best, flow) => (isTighter(flow, best) ? flow : best), flowAt(tables, boxAt, largest));
}

/** Each table in a box of its own, at the largest size that suits all; null where they do not fit so. */
export function flowBeside(tables: readonly SlideTable[], boxes: readonly Box[]): readonly BoxFlow[] | null {
  const flowsAt = (font: number) =>
    boxes.map((box, i) => flowAt(tables.slice(i, i + 1), (index) => (index === 0 ? box : null), font));
  return FONTS.map(flowsAt).find((flows) => flows.every(({ left }) => left === 0)) ?? null;
}

function isTighter(flow: Flow, other: Flow): boolean {
  const boxes = ({ pieces }: Flow) => pieces.at(-1)?.region ?? 0;
  if (boxes(flow) !== boxes(other)) return boxes(flow) < boxes(other);
  return flow.pieces.length < other.pieces.length;
}

/** Where a piece ends, in inches from the top of the slide. */
export const footOfPiece = ({ top, height }: TablePiece, { y }: Box, font: number): number =>
  y + inInches(top + height, font);

/** A part of a table, native, in the box it was given. */
export function addPiece(slide: PptxGenJS.Slide, piece: TablePiece, { x, y, w }: Box, font: number): void {
  const inches = (ems: number) => inInches(ems, font);
  const top = y + inches(piece.top);
  const titleHeight = piece.title === '' ? 0 : inches(measuresAt(font).title);
  if (piece.title !== '')
    slide.addText(piece.title, {
      x,
      y: top,
      w,
      h: titleHeight,
      ...text(13, { bold: true, valign: 'middle' }),
    });
  const heads = piece.head.map((cell) => ({
    text: cell,
    options: { bold: true, fill: { color: INK.head } },
  }));
  const rows = piece.rows.map((row) => row.map((cell) => ({ text: cell })));
  const heights = piece.rowHeights.map(inches);
  slide.addTable(heads.length > 0 ? [heads, ...rows] : rows, {
    x,
    y: top + titleHeight,
    w,
    colW: piece.widths.map(inches),
    rowH: heads.length > 0 ? [inches(piece.headHeight), ...heights] : heights,
    border: { type: 'solid', pt: 0.5, color: INK.line },
    valign: 'middle',
    ...text(font, { margin: [CELL.above, CELL.beside, CELL.above, CELL.beside] }),
  });
}
