import type PptxGenJS from 'pptxgenjs';
import { linesOf } from '../tableFit.ts';
import { EAST_ASIAN } from './finishPptx.ts';

/** A place on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Inches, on a slide of 13.33 × 7.5. */
export const PAGE = { left: 0.5, width: 12.33, bodyTop: 1.6, bodyBottom: 6.75 };
const GAP = 0.3;
const BODY = PAGE.bodyBottom - PAGE.bodyTop;
export const WHOLE: Box = { x: PAGE.left, y: PAGE.bodyTop, w: PAGE.width, h: BODY };
export const LEFT: Box = { ...WHOLE, w: (PAGE.width - GAP) / 2 };
export const RIGHT: Box = { ...LEFT, x: LEFT.x + LEFT.w + GAP };

/** The body of a slide that has a title and no message. */
export const LONG: Box = { ...WHOLE, y: 1.15, h: PAGE.bodyBottom - 1.15 };
const TITLE: Box = { x: PAGE.left, y: 0.35, w: PAGE.width, h: 0.6 };

/** Paper, so no theme. Sample is the paler of the two. */
export const INK = {
  text: '1B242E',
  quiet: '4A525B',
  line: 'BFC5CC',
  head: 'E7EBEF',
  accent: '2F6DB5',
  sample: 'A9C1DE',
};

export const POINTS = 72;
/** pt; below it nobody reads. */
const SMALLEST = 9;
const LINE = 1.3;

/** How a text is written. */
export const text = (size: number, more: object = {}) => ({
  fontFace: EAST_ASIAN,
  fontSize: size,
  color: INK.text,
  margin: 0,
  ...more,
});

/** Writes a text into a box, smaller where it would not fit: what readers wrote may be long. */
export function addFitted(
  slide: PptxGenJS.Slide,
  words: string,
  box: Box,
  largest: number,
  more: object = {},
): void {
  if (words === '') return;
  let size = largest;
  while (size > SMALLEST && linesOf(words, (box.w * POINTS) / size) * size * LINE > box.h * POINTS) size -= 1;
  slide.addText(words, { ...box, ...text(size, { valign: 'middle', ...more }) });
}

/** What a slide is called. */
export const addTitle = (slide: PptxGenJS.Slide, title: string): void =>
  addFitted(slide, title, TITLE, 28, { bold: true });
