import type { ApartKind } from '#catalog/intake.ts';
import type { ApartRow, Cell, Sheet } from '#domain/intake.ts';
import { textOf } from './textOf.ts';

const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总\s*数)(?:[:：]|$)/;
const NOTE = /^(?:注|备注|说明|填表说明|附注|数据来源|资料来源)(?:\s*\d*\s*[:：.、]|$)/;
const SIGNATURE =
  /(?:制表|填表|填报|审核|复核|负责|统计)(?:人|单位|部门|负责人)?[:：]|^(?:填表|填报|制表)(?:日期|时间)/;
const SECTION = /^[一二三四五六七八九十]+、|^[(（][一二三四五六七八九十]+[)）]/;

/** Rows among and after the records that are none: totals, notes, signatures, headers once more, section titles. */
export function findApart(sheet: Sheet, body: number, headers: ReadonlySet<string>): readonly ApartRow[] {
  const apart: ApartRow[] = [];
  for (let row = body; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const kind = kindOf(cells, headers);
    if (kind === null) continue;
    const text = [...new Set(cells.map((cell) => textOf(cell).trim()))].filter((t) => t !== '').join(' ');
    apart.push({ row, kind, text });
  }
  return apart;
}

function kindOf(cells: readonly Cell[], headers: ReadonlySet<string>): ApartKind | null {
  // Most rows are records: the first filled cell tells, and only rarely the rest must be looked at.
  let first = '';
  let filled = 0;
  for (const cell of cells) {
    const text = textOf(cell).trim();
    if (text === '') continue;
    filled += 1;
    if (first === '' || /^\d+$/.test(first)) first = text;
    if (TOTAL.test(text)) return 'total';
  }
  const texts = () => cells.map((cell) => textOf(cell).trim());
  const distinct = () => new Set(texts().filter((text) => text !== '')).size;
  if (NOTE.test(first) && distinct() <= 2) return 'note';
  if (SIGNATURE.test(first)) return 'signature';
  if (headers.has(texts().join('\n'))) return 'repeat';
  const isAlone = distinct() === 1 && (SECTION.test(first) || (filled > 1 && cells.length > 2));
  return isAlone && cells.length > 1 ? 'title' : null;
}
