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
const TIE = /^50*$/;

const grouped = (text: string): string => {
  const [whole = '', places = ''] = text.split('.');
  const kept = places.replace(/0+$/, '');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (kept === '' ? '' : `.${kept}`);
};

/**
 * The same by arithmetic, for nearly every number: to begin with the browser's own formats takes many milliseconds, which the
 * first map need not wait for. Null for what lies in the middle between two: there, only they go by the number as it is written.
 */
function byHand(value: number, decimals: number, mayRound: boolean): string | null {
  const [, whole, places = ''] = PLAIN.exec(String(value)) ?? [];
  if (whole === undefined) return null;
  if (places.length <= decimals) return grouped(String(value));
  return mayRound && !TIE.test(places.slice(decimals)) ? grouped(value.toFixed(decimals)) : null;
}

/**
 * Groups thousands and keeps at most `decimals` places, without trailing zeros.
 * A number so small that this would leave fewer than two digits of it keeps two significant ones.
 */
export function formatNumber(value: number, decimals: number): string {
  const tooSmall = value !== 0 && Math.abs(value) < 10 ** (1 - decimals) && Math.abs(value) < 1;
  const options = tooSmall ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: decimals };
  return byHand(value, decimals, !tooSmall) ?? formatter(options).format(value);
}

/** For maps and legends: a hundred thousand and more in 万. */
export const formatShort = (value: number, decimals: number): string =>
  Math.abs(value) >= 100_000 ? `${formatNumber(value / 10_000, 1)}万` : formatNumber(value, decimals);
