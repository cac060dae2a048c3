import type { Issue } from '#catalog/issues.ts';
import type { Table } from '#catalog/tables.ts';
import { fault, type Where, warning } from './issue.ts';
import { nearest } from './likeness.ts';

export interface Header {
  /** Cell index of each column that was found. */
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
  /** False: which cell is which column is not known, so no row can be read. */
  readonly usable: boolean;
  readonly issues: readonly Issue[];
}

const DELIMITERS: readonly (readonly [string, string])[] = [
  [';', '分号'],
  ['\t', '制表符'],
  ['，', '全角逗号'],
  ['|', '竖线'],
];

/** The mark used in place of commas; null when it is none of the known ones. */
function wrongDelimiter(first: readonly string[], names: readonly string[]): string | null {
  const line = first.join(',');
  const found = DELIMITERS.find(
    ([mark]) => line.split(mark).filter((part) => names.includes(part.trim())).length >= 2,
  );
  return found?.[1] ?? null;
}

/** Finds the columns of a table in its first row and says what is missing, doubled or unknown. */
export function parseHeader(where: Where, first: readonly string[], table: Table): Header {
  const names = Object.keys(table.columns);
  const headers = first.map((text) => text.trim());
  const whole = names.join(',');
  const known = headers.filter((header) => names.includes(header));
  const unknown = headers.filter((header) => header !== '' && !names.includes(header));
  const places = new Map<string, number>();
  for (const name of names) {
    const at = headers.indexOf(name);
    if (at >= 0) places.set(name, at);
  }
  const unusable = (message: string, expected: string): Header => ({
    places,
    width: headers.length,
    usable: false,
    issues: [fault('headers', where, message, expected, first.join(','))],
  });

  if (known.length < 2) {
    const mark = wrongDelimiter(first, names);
    if (mark !== null) return unusable(`分隔符是${mark}，不是逗号`, '用英文逗号分隔，保存为 CSV');
  }
  const missing = names.filter((name) => !places.has(name));
  const guesses = new Map(
    missing.map((name) => [name, nearest(name, table.columns[name]?.title ?? '', unknown)]),
  );
  if (known.length === 0 && [...guesses.values()].every((guess) => guess === null)) {
    return unusable('第一行里没有一个认得的列名，表头行可能丢了', `第一行为 ${whole}`);
  }

  const issues: Issue[] = [];
  let usable = true;
  for (const name of missing) {
    const column = table.columns[name];
    const guess = guesses.get(name) ?? null;
    const hint = guess === null ? '' : `；表头里有“${guess}”，是不是它`;
    const effect = column?.required ? '整张表未采用' : '此列按空白读';
    const message = `缺少列 ${name}（${column?.title ?? ''}）${hint}。${effect}`;
    issues.push(fault('headers', { ...where, column: name }, message, `表头里有 ${name}`, guess ?? ''));
    if (column?.required) usable = false;
  }
  for (const name of new Set(known.filter((header, i) => known.indexOf(header) !== i))) {
    usable = false;
    const message = `列 ${name} 出现两次，不知用哪一列。整张表未采用`;
    issues.push(fault('headers', { ...where, column: name }, message, `每列只出现一次`, name));
  }
  const guessed = new Set(guesses.values());
  for (const name of new Set(unknown.filter((header) => !guessed.has(header)))) {
    issues.push(
      warning('headers', { ...where, column: name }, `多出一列“${name}”，未读取`, '删去此列或改正列名', name),
    );
  }
  return { places, width: headers.length, usable, issues };
}
