import type { Cell } from '#domain/intake.ts';
import { readFigure } from './readFigure.ts';
import { periodWithin } from './readPeriod.ts';
import { textOf } from './textOf.ts';

/** A row seen as a whole: what tells a header from a title, a record or a note. */
export interface RowShape {
  /** Texts, trimmed; what a merged block repeats counts once. */
  readonly texts: readonly string[];
  readonly filled: number;
  readonly distinct: number;
  readonly figures: number;
}

export function shapeOf(row: readonly Cell[]): RowShape {
  const texts = row.map((cell) => textOf(cell).trim());
  const filled = texts.filter((text) => text !== '');
  const figures = row.filter((cell, i) => isFigure(cell, texts[i] ?? '')).length;
  return { texts, filled: filled.length, distinct: new Set(filled).size, figures };
}

function isFigure(cell: Cell, text: string): boolean {
  if (text === '') return false;
  const read = readFigure(cell);
  // A header like 2023年 is a period, and so is a bare year written in one.
  return read.kind === 'value' && !(periodWithin(text)?.rest === '' && /年|^(?:19|20)\d{2}$/.test(text));
}
