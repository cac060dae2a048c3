import type { SlideTable } from './scene/slideContent.ts';

/** Widths are in ems of the table's text, heights in its lines. */
export interface TableFit {
  /** One a column; together the width asked for. */
  readonly widths: readonly number[];
  /** Lines of the head; 0 where there is none. */
  readonly head: number;
  /** Lines of each row. */
  readonly rows: readonly number[];
}

/** What is no Chinese character: over half an em in any font, and wider than most. */
const NARROW = 0.58;
/** Chinese and its punctuation, circled numbers and the like. */
const isWide = (character: string): boolean =>
  character > '\u2E80' || /[\u2014-\u2026\u2460-\u24FF]/.test(character);

/** Width of a text in ems, rather too much than too little. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : NARROW), 0);

/** A line that ends in a word or may not begin with a comma is not full. */
const LOST_IN_BREAKS = 0.75;

/** No two programs measure alike: a column of just its text would break it. Half of it is not counted on in any column. */
const SPARE = 0.4;

/** Lines a text takes in a width. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => {
    const ems = emsOf(part);
    return sum + (ems <= width ? 1 : Math.ceil(ems / Math.max(1, width - LOST_IN_BREAKS)));
  }, 0);
}

/** The columns a table takes in a width, and the lines of its rows; `padding` of a cell is that of both sides. */
export function fitTable(
  { head, rows }: Pick<SlideTable, 'head' | 'rows'>,
  width: number,
  padding: number,
): TableFit {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const natural = Array.from({ length: columns }, (_, i) =>
    [head, ...rows].reduce((most, row) => Math.max(most, emsOf(row[i] ?? '')), 2),
  ).map((ems) => ems + padding + SPARE);
  const widths = shared(natural, width);
  const lines = (row: readonly string[]) =>
    Math.max(1, ...widths.map((own, i) => linesOf(row[i] ?? '', own - padding - SPARE / 2)));
  return { widths, head: head.length === 0 ? 0 : lines(head), rows: rows.map(lines) };
}

/** What is over is shared in proportion; where it is not enough, what is small keeps its own and the rest share alike. */
function shared(natural: readonly number[], width: number): readonly number[] {
  const whole = natural.reduce((sum, own) => sum + own, 0);
  if (whole <= width) return natural.map((own) => (own / whole) * width);
  const widths = natural.map(() => 0);
  let left = width;
  const order = natural.map((own, i) => ({ own, i })).sort((a, b) => a.own - b.own);
  order.forEach(({ own, i }, rank) => {
    widths[i] = Math.min(own, left / (order.length - rank));
    left -= widths[i] ?? 0;
  });
  return widths;
}
