import { isPartialDate } from '#domain/partialDate.ts';
import { accept, type Parsed, refuse } from './parseNumber.ts';

/** Excel and people write dates in many ways; each of these can be told apart from the right one. */
const OTHER = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/;

const SHAPE = '写作 2023、2023-05 或 2023-05-19';

/** The same date as it should be written; null when the text is not clearly one. */
export function properDate(text: string): string | null {
  const narrow = text.normalize('NFKC').trim();
  const year = /^(\d{4})年$/.exec(narrow)?.[1];
  if (year !== undefined) return year;
  const match = OTHER.exec(narrow);
  if (!match) return null;
  const proper = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(proper) ? proper : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Excel makes `Jun-24` of 2024-06; the century is a guess, so it is only suggested. */
function suggestion(text: string): string | null {
  const [, name = '', year] = /^([a-z]{3})-(\d{2})$/i.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month > 0 && year !== undefined
    ? `大概是 20${year}-${String(month).padStart(2, '0')}（被 Excel 改写）`
    : null;
}

/** YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists. Another form that can mean only one date is read and noted. */
export function parseDate(text: string): Parsed<string> {
  if (isPartialDate(text)) return accept(text);
  const proper = properDate(text);
  if (proper !== null)
    return { ok: true, value: proper, note: `“${text}”不是规定的日期写法，已读作 ${proper}` };
  return refuse(`“${text}”不是日期`, suggestion(text) ?? SHAPE);
}

/** The same for a period, whose grammar the check of periods knows: only dates in another form are read. */
export function parsePeriod(text: string): Parsed<string> {
  const date = parseDate(text);
  return date.ok ? date : accept(text);
}
