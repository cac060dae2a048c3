/**
 * Full-width digits, letters and marks as their narrow ones, without a wider normalisation: that would make 1 of a
 * footnote mark ① and 2 of a ².
 */
export const narrow = (text: string): string =>
  // Nearly every text is narrow already.
  (WIDE.test(text) ? narrowed(text) : text).trim();

const WIDE = /[\uFF01-\uFF5E\u00A0\u2000-\u200F\u202F\u2060\u3000\uFEFF−]/;

const narrowed = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll('−', '-');
