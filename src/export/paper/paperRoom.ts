import { PAPER_MARGIN, PAPERS, type Paper } from '#catalog/papers.ts';
import type { TableMeasures } from '../flowTables.ts';
import { linesOf } from '../tableFit.ts';

/** A place on a page, in mm from the corner inside its margins. */
export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What a paper has room for, in mm, and the sizes of its texts, in pt. */
export interface PaperRoom {
  readonly width: number;
  readonly height: number;
  /** Laid across, so that parts stand beside one another. */
  readonly across: boolean;
  /** Between parts. */
  readonly gap: number;
  readonly title: number;
  readonly message: number;
  readonly table: number;
  readonly foot: number;
}

/** What a printer may take from a page without starting another. */
const SPARE = 0.5;

export function paperRoom(paper: Paper): PaperRoom {
  const { width, height, scale } = PAPERS[paper];
  return {
    width: width - 2 * PAPER_MARGIN.inline * scale,
    height: height - 2 * PAPER_MARGIN.block * scale - SPARE,
    across: width > height,
    gap: 6 * scale,
    title: 20 * scale,
    message: 12 * scale,
    table: 9 * scale,
    foot: 8 * scale,
  };
}

const MM_PER_POINT = 25.4 / 72;
const LINE = 1.4;
/** In ems of the text of tables. */
export const TABLE: TableMeasures = { line: LINE, rowPadding: 0.5, cellPadding: 1, title: 2.2, gap: 1.2 };

export const mmOf = (ems: number, points: number): number => ems * points * MM_PER_POINT;
export const emsIn = (mm: number, points: number): number => mm / (points * MM_PER_POINT);

/** Height of a text in mm; 0 where there is none. */
export const textHeight = (text: string, width: number, points: number): number =>
  text === '' ? 0 : mmOf(linesOf(text, emsIn(width, points)) * LINE, points);
