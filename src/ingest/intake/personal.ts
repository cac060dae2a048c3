import type { PersonalKind } from '#catalog/intake.ts';
import { PERSONAL_HEADERS } from '#catalog/synonyms.ts';
import { narrow } from './narrow.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

const ID_WITHIN =
  /(?<![\dA-Za-z])(\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?![\dA-Za-z])/g;
/** Fifteen digits, as on cards of before 2000. */
const OLD_ID_WITHIN = /(?<!\d)[1-6]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/;
const MOBILE_WITHIN = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.])/;

/** Eighteen characters with a date of birth and the check digit of GB 11643. */
export function isIdNumber(text: string): boolean {
  const digits = text.toUpperCase();
  if (!/^\d{17}[\dX]$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return CHECKS[sum % 11] === digits[17];
}

/** The kind of personal data a cell holds, alone or amid other text; null when none is seen. */
export function personalWithin(source: string): PersonalKind | null {
  if (!/\d{4}/.test(source) && !/[\uFF10-\uFF19]{4}/.test(source)) return null;
  const text = narrow(source);
  if ((text.match(ID_WITHIN) ?? []).some(isIdNumber) || OLD_ID_WITHIN.test(text)) return 'idNumber';
  return MOBILE_WITHIN.test(text) ? 'mobile' : null;
}

/** The kind of personal data a column holds by its header; null when it names none. */
export function personalHeader(header: string): PersonalKind | null {
  const found = PERSONAL_HEADERS.find(
    ({ pattern, except }) => pattern.test(header) && !(except?.test(header) ?? false),
  );
  return found?.kind ?? null;
}

/** The same of a text somebody writes, where a name or a telephone stands after the word for it: 联系人：…. */
export function personalTold(source: string): PersonalKind | null {
  const within = personalWithin(source);
  if (within !== null) return within;
  const told = narrow(source).matchAll(/(?:^|[\s,;，；、。(])([^\s:,;，；、。(]{2,12})\s*[:：]\s*(?=\S)/g);
  const found = [...told].map(([, word = '']) => personalHeader(word));
  return found.find((kind) => kind !== null) ?? null;
}
