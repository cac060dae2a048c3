/** A parsed cell, or what is wrong with it and what would be right. `note`: read, but not as it should be written. */
export type Parsed<V> =
  | { readonly ok: true; readonly value: V; readonly note?: string }
  | { readonly ok: false; readonly message: string; readonly expected: string };

export const accept = <V>(value: V): Parsed<V> => ({ ok: true, value });
export const refuse = (message: string, expected: string): Parsed<never> => ({
  ok: false,
  message,
  expected,
});

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const SEPARATED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const BARE_POINT = /^[+-]?(?:\.\d+|\d+\.)$/;
const PLACEHOLDER = /^(?:[-—–―－.*?？/\\]+|n\/?a|null|none|nan|[+-]?inf(?:inity)?|无|缺|空|未知|不详|暂无)$/i;
const NUMBERS = /[+-]?\d[\d,]*(?:\.\d+)?/g;

/** Where the unit of a number column is written. */
const UNIT_COLUMN: Readonly<Record<string, string>> = { value: 'unit', sourceValue: 'sourceUnit' };

/** A plain decimal. Anything else is refused with the form it should have; nothing is read by guessing. */
export function parseNumber(text: string, column: string): Parsed<number> {
  if (PLAIN.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? accept(value) : refuse(`“${text}”大得不像数字`, '一个数字');
  }
  if (PLACEHOLDER.test(text)) return refuse(`“${text}”不是数字`, '没有数就留空');
  const narrow = text.normalize('NFKC').replace('−', '-').trim();
  if (SEPARATED.test(narrow)) return refuse(`“${text}”里有千分位逗号`, narrow.replaceAll(',', ''));
  if (PLAIN.test(narrow)) return refuse(`“${text}”里有全角字符`, narrow);
  if (SCIENTIFIC.test(narrow)) return refuse(`“${text}”是科学计数法`, spelledOut(Number(narrow)));
  if (BARE_POINT.test(narrow)) return refuse(`“${text}”的小数点两边要有数字`, String(Number(narrow)));
  const inside = narrow.match(NUMBERS) ?? [];
  const only = inside[0];
  if (inside.length !== 1 || only === undefined) return refuse(`“${text}”不是数字`, '一个数字，没有数就留空');
  const unitColumn = UNIT_COLUMN[column];
  const rest = unitColumn === undefined ? '' : `，单位写在 ${unitColumn} 列`;
  return refuse(`“${text}”里带有单位文字`, `只写数字 ${only.replaceAll(',', '')}${rest}`);
}

const spelledOut = (value: number): string =>
  Number.isFinite(value) && Math.abs(value) < 1e21 && (value === 0 || Math.abs(value) > 1e-6)
    ? String(value)
    : '写成普通小数';

export function parseInteger(text: string, column: string): Parsed<number> {
  const number = parseNumber(text, column);
  if (!number.ok || Number.isSafeInteger(number.value)) return number;
  return refuse(`“${text}”不是整数`, '一个整数');
}

/** A number that may be written as a fraction: `20/3`. */
export function parseFraction(text: string, column: string): Parsed<number> {
  const parts = text.split('/').map((part) => part.trim());
  const [over, under] = parts;
  if (parts.length !== 2 || over === undefined || under === undefined) return parseNumber(text, column);
  if (!PLAIN.test(over) || !PLAIN.test(under)) return refuse(`“${text}”不是分数`, '如 20/3，两边都是数字');
  if (Number(under) === 0) return refuse(`“${text}”的分母是零`, '分母不为零');
  return accept(Number(over) / Number(under));
}
