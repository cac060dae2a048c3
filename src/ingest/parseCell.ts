import type { CheckId } from '#catalog/issues.ts';
import type { Column } from '#catalog/tables.ts';
import { parseDate, parsePeriod } from './parseDate.ts';
import { accept, type Parsed, parseFraction, parseInteger, parseNumber, refuse } from './parseNumber.ts';

export type CellValue = string | number | boolean | null | readonly string[];

const BOOLEAN_HINTS: Readonly<Record<string, string>> = {
  yes: 'true',
  是: 'true',
  '1': 'true',
  no: 'false',
  否: 'false',
  '0': 'false',
};

/** Closed lists that belong to a check of their own. */
const CHECK_OF_COLUMN: Readonly<Record<string, CheckId>> = {
  nature: 'natures',
  periodKind: 'periods',
  standing: 'standings',
  levelStanding: 'standings',
  positionQuality: 'positions',
  preferred: 'rivals',
  link: 'links',
};

export const checkOfColumn = (name: string): CheckId => CHECK_OF_COLUMN[name] ?? 'types';

/** The value of a cell left blank. */
export function blankOf(column: Column): CellValue {
  switch (column.type) {
    case 'number':
    case 'integer':
    case 'fraction':
    case 'boolean':
      return null;
    case 'list':
      return [];
    default:
      return '';
  }
}

/** Reads one cell, already trimmed, by its column's declaration. */
export function parseCell(text: string, name: string, column: Column): Parsed<CellValue> {
  if (text === '') {
    return column.required
      ? refuse(`${name}（${column.title}）是空的`, needed(column))
      : accept(blankOf(column));
  }
  switch (column.type) {
    case 'number':
      return parseNumber(text, name);
    case 'integer':
      return parseInteger(text, name);
    case 'fraction':
      return parseFraction(text, name);
    case 'boolean':
      return parseBoolean(text);
    case 'date':
      return parseDate(text);
    case 'list':
      return parseList(text, column);
    case 'period':
      return parsePeriod(text);
    case 'text':
      return column.values === undefined || column.values.includes(text)
        ? accept(text)
        : refuse(`“${text}”不在${column.title}的规定值里`, allowed(column.values));
  }
}

const allowed = (values: readonly string[]) => `只能是 ${values.join('、')} 之一`;

const needed = (column: Column) =>
  column.values === undefined ? `填写${column.title}` : allowed(column.values);

/** Excel writes TRUE and FALSE in capitals; they mean the same. */
function parseBoolean(text: string): Parsed<boolean> {
  const lower = text.toLowerCase();
  if (lower === 'true') return accept(true);
  if (lower === 'false') return accept(false);
  return refuse(`“${text}”不是 true 或 false`, BOOLEAN_HINTS[lower] ?? 'true 或 false');
}

function parseList(text: string, { title, values, required }: Column): Parsed<readonly string[]> {
  const items = text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (required && items.length === 0) return refuse(`“${text}”里没有一项`, `填写${title}，多项用 | 隔开`);
  const unknown = values && items.find((item) => !values.includes(item));
  if (values === undefined || unknown === undefined) return accept(items);
  return refuse(`“${unknown}”不在${title}的规定值里`, `${allowed(values)}，多项用 | 隔开`);
}
