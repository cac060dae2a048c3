const formatters = new Map<string, Intl.NumberFormat>();

function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.NumberFormat('zh-CN', options);
    formatters.set(key, made);
  }
  return made;
}

const PLAIN = /^(-?\d+)(?:\.(\d+))?$/;

/**
 * A number that needs no rounding, its thousands grouped; null when it does need it. Most need none, and to begin with the
 * browser's own formats takes many milliseconds, which the first map need not wait for.
 */
function asItIs(value: number, decimals: number): string | null {
  const [, whole, places = ''] = PLAIN.exec(String(value)) ?? [];
  if (whole === undefined || places.length > decimals) return null;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return places === '' ? grouped : `${grouped}.${places}`;
}

/**
 * Groups thousands and keeps at most `decimals` places, without trailing zeros.
 * A number so small that this would leave fewer than two digits of it keeps two significant ones.
 */
export function formatNumber(value: number, decimals: number): string {
  const tooSmall = value !== 0 && Math.abs(value) < 10 ** (1 - decimals) && Math.abs(value) < 1;
  return (
    asItIs(value, decimals) ??
    formatter(tooSmall ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: decimals }).format(value)
  );
}

/** For maps and legends: a hundred thousand and more in 万. */
export const formatShort = (value: number, decimals: number): string =>
  Math.abs(value) >= 100_000 ? `${formatNumber(value / 10_000, 1)}万` : formatNumber(value, decimals);
