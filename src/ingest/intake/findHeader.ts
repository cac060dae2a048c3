import type { RowOf } from '#catalog/tables.ts';
import type { ApartRow, HeaderPlan, HeaderRows, Sheet } from '#domain/intake.ts';
import { findApart, withoutNames } from './findApart.ts';
import { headerKey } from './headerText.ts';
import { isUnit } from './readUnit.ts';
import { type RowShape, shapeOf } from './rowShape.ts';

/** Rows from the top among which the header is looked for, or chosen. */
export const HEADER_DEPTH = 40;

/**
 * Finds the header under titles, over several rows if it has them, and the rows that are no records.
 * `isKnown`: a header text that means something here. `chosen`: the rows it is, by the reader's word.
 */
export function findHeader(
  sheet: Sheet,
  isKnown: (text: string) => boolean,
  units: readonly RowOf<'units'>[],
  chosen: HeaderRows | null = null,
): HeaderPlan {
  const shapes = sheet.rows.slice(0, HEADER_DEPTH).map(shapeOf);
  const width = sheet.rows.slice(0, HEADER_DEPTH).reduce((most, row) => Math.max(most, row.length), 0);
  const rows = chosen ?? guessRows(sheet, shapes, isKnown);
  if (rows === null) {
    const texts = Array.from({ length: width }, (_, i) => `第 ${i + 1} 列`);
    return { rows, body: 0, texts, unitRow: null, apart: [] };
  }
  const [first, last] = rows;
  // A record taken for a header must not carry anybody's number along.
  const texts = joinTexts(shapes.slice(first, last + 1), width).map(withoutNames);
  const apart: ApartRow[] = [];
  for (let row = 0; row < first; row += 1)
    apart.push({ row, kind: 'title', text: withoutNames(oneLine(shapes[row])) });
  let body = last + 1;
  let unitRow: number | null = null;
  for (; body < shapes.length; body += 1) {
    const shape = shapes[body];
    if (!shape) break;
    if (unitRow === null && isUnitRow(shape, units)) unitRow = body;
    else if (!isNumbering(shape)) break;
    apart.push({ row: body, kind: unitRow === body ? 'units' : 'repeat', text: oneLine(shape) });
  }
  const headers = new Set(sheet.rows.slice(first, last + 1).map((row) => shapeOf(row).texts.join('\n')));
  return {
    rows,
    body,
    texts,
    unitRow,
    apart: [...apart, ...findApart(sheet, body, headers)],
    ...(chosen && { chosen: true }),
  };
}

function guessRows(
  sheet: Sheet,
  shapes: readonly RowShape[],
  isKnown: (text: string) => boolean,
): HeaderRows | null {
  const best = bestRow(shapes, isKnown);
  if (best === null) return null;
  let first = best;
  while (first > 0 && isUpperHeader(shapes[first - 1], shapes[first])) first -= 1;
  let last = best;
  while (isLowerHeader(sheet, last, shapes[last + 1], isKnown)) last += 1;
  return [first, last];
}

const oneLine = (shape: RowShape | undefined): string =>
  [...new Set(shape?.texts ?? [])].filter((text) => text !== '').join(' ');

/** The row that looks most like a header; null when none does. */
function bestRow(shapes: readonly RowShape[], isKnown: (text: string) => boolean): number | null {
  let best: readonly [score: number, row: number] | null = null;
  shapes.forEach((shape, row) => {
    const known = new Set(shape.texts.filter((text) => text !== '' && isKnown(text))).size;
    const labels = new Set(shape.texts.filter((text) => text !== '' && text.length <= 30)).size;
    if (shape.filled === 0 || (shape.distinct < 2 && known === 0)) return;
    const score = known * 3 + (labels - shape.figures) * 0.3 - shape.figures * 2;
    if (known > 0 && (best === null || score > best[0])) best = [score, row];
  });
  if (best !== null) return best[1];
  // Nothing known: the first row of labels that stands over rows of another look.
  const plain = shapes.findIndex((shape) => shape.distinct > 1 && shape.figures === 0);
  return plain >= 0 && plain < shapes.length - 1 ? plain : null;
}

/** A row of labels over groups of columns: it has gaps or repeats where a group goes on. */
function isUpperHeader(shape: RowShape | undefined, below: RowShape | undefined): boolean {
  if (!shape || !below || shape.figures > 0 || shape.distinct < 2) return false;
  if (shape.texts.some((text) => /[:：]/.test(text))) return false;
  const width = Math.max(below.texts.length, shape.texts.length);
  return shape.distinct < width && shape.texts.filter((t) => t.length > 20).length === 0;
}

/** A row of labels under groups: it fills what the row above leaves open, or repeats what goes down through both. */
function isLowerHeader(
  sheet: Sheet,
  above: number,
  shape: RowShape | undefined,
  isKnown: (text: string) => boolean,
): boolean {
  if (!shape || shape.figures > 0 || shape.filled === 0) return false;
  const upper = sheet.rows[above] ?? [];
  const row = sheet.rows[above + 1] ?? [];
  const down = row.some((cell, i) => {
    const over = upper[i];
    return typeof cell === 'object' && cell.merged === true && shape.texts[i] === textAt(over);
  });
  if (down) return shape.texts.some((text, i) => text !== '' && text !== textAt(upper[i]));
  const fillsGaps = shape.texts.some((text, i) => text !== '' && textAt(upper[i]) === '');
  const leavesNone = shape.texts.every((text, i) => text !== '' || textAt(upper[i]) !== '');
  const hasGaps = shape.texts.some((text, i) => text === '' && textAt(upper[i]) !== '');
  return fillsGaps && leavesNone && hasGaps && shape.texts.some((text) => text !== '' && isKnown(text));
}

const textAt = (cell: Sheet['rows'][number][number] | undefined): string =>
  (cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text).trim();

/** Each column's label; a label over a group stands for all its columns. */
function joinTexts(shapes: readonly RowShape[], width: number): readonly string[] {
  const rows = shapes.map(({ texts }, level) => {
    const below = shapes.slice(level + 1);
    let over = '';
    return Array.from({ length: width }, (_, i) => {
      const text = texts[i] ?? '';
      if (text !== '') over = text;
      if (text !== '' || level === shapes.length - 1) return text;
      return below.some((row) => (row.texts[i] ?? '') !== '') ? over : '';
    });
  });
  return Array.from({ length: width }, (_, i) => {
    const parts = rows.map((row) => row[i] ?? '').filter((part) => part !== '');
    return parts
      .filter((part, at) => headerKey(part) !== headerKey(parts[at - 1] ?? ''))
      .join('/')
      .replace(/\s*\n\s*/g, '');
  });
}

const isUnitRow = (shape: RowShape, units: readonly RowOf<'units'>[]): boolean => {
  const filled = shape.texts.filter((text) => text !== '' && !/^[-—/]$/.test(text));
  return (
    filled.length > 0 && filled.every((text) => isUnit(text, units) || /^(?:计量)?单位[:：]?$/.test(text))
  );
};

/** 甲 乙 1 2 3: the numbers of the columns. */
const isNumbering = (shape: RowShape): boolean => {
  const filled = shape.texts.filter((text) => text !== '');
  const numbers = filled
    .filter((text) => /^[(（]?\d{1,2}[)）]?$/.test(text))
    .map((text) => Number(text.replace(/\D/g, '')));
  const letters = filled.filter((text) => /^[甲乙丙丁戊]$/.test(text));
  if (numbers.length < 2 || numbers.length + letters.length !== filled.length) return false;
  return filled.length >= 3 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
};
