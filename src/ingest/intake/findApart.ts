import type { ApartKind } from '#catalog/intake.ts';
import type { ApartRow, Cell, Sheet } from '#domain/intake.ts';
import { personalWithin } from './personal.ts';
import { textOf } from './textOf.ts';

const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总\s*数)(?:[:：]|$)/;
const NOTE = /^(?:注|备注|说明|填表说明|附注|数据来源|资料来源)(?:\s*\d*\s*[:：.、]|$)/;
const SIGNATURE =
  /(?:制表|填表|填报|审核|复核|负责|统计)(?:人|单位|部门|负责人)?[:：]|^(?:填表|填报|制表)(?:日期|时间)/;
const NAMED_PERSON =
  /((?:制表|填表|填报|审核|复核|联系|经办|负责|统计负责|单位负责)人[:：])\s*[^\s，,；;。]*/g;
const SECTION = /^[一二三四五六七八九十]+、|^[(（][一二三四五六七八九十]+[)）]/;

/** Rows among and after the records that are none: totals, notes, signatures, headers once more, section titles. */
export function findApart(sheet: Sheet, body: number, headers: ReadonlySet<string>): readonly ApartRow[] {
  const apart: ApartRow[] = [];
  for (let row = body; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const kind = kindOf(cells, headers);
    if (kind === null) continue;
    const text = [...new Set(cells.map((cell) => textOf(cell).trim()))].filter((t) => t !== '').join(' ');
    apart.push({ row, kind, text: withoutNames(text) });
  }
  return apart;
}

/** Longest text that can be the word for a total. */
const TOTAL_LENGTH = 6;

function kindOf(cells: readonly Cell[], headers: ReadonlySet<string>): ApartKind | null {
  // Most rows are records, and their first cells tell: the whole row is looked at only when these say otherwise.
  let first = '';
  let last = '';
  let filled = 0;
  let alike = true;
  for (const cell of cells) {
    const text = textOf(cell).trim();
    if (text === '') continue;
    filled += 1;
    if (filled > 1 && text !== last) alike = false;
    last = text;
    if (first === '' || /^\d+$/.test(first)) first = text;
    if (text.length <= TOTAL_LENGTH && TOTAL.test(text)) return 'total';
  }
  if (NOTE.test(first) && new Set(cells.map((cell) => textOf(cell).trim())).size <= 3) return 'note';
  if (SIGNATURE.test(first)) return 'signature';
  const begins = textOf(cells[0]).trim();
  for (const header of headers)
    if (header.startsWith(begins) && header === cells.map((cell) => textOf(cell).trim()).join('\n'))
      return 'repeat';
  const isAlone = alike && (SECTION.test(first) || (filled > 1 && cells.length > 2));
  return isAlone && cells.length > 1 ? 'title' : null;
}

/** What is kept of a row apart: whoever signed it, and how to reach them, is left out. */
export const withoutNames = (text: string): string =>
  personalWithin(text) !== null
    ? '（有个人信息，已略去）'
    : text.replace(NAMED_PERSON, (_, label: string) => `${label}（已略去）`);
