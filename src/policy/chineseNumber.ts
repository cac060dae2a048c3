const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 十四 → 14, as parts and items are numbered (1 to 99); null for anything else. */
export function chineseNumber(text: string): number | null {
  const [left = '', right] = text.split('十', 2);
  if (right === undefined) return DIGITS.indexOf(left) > 0 ? DIGITS.indexOf(left) : null;
  const tens = left === '' ? 1 : DIGITS.indexOf(left);
  const ones = DIGITS.indexOf(right);
  return tens < 1 || ones < 0 || text.split('十').length > 2 ? null : tens * 10 + ones;
}
