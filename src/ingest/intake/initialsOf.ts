import { memo } from './memo.ts';

/** The first character of each initial in the order of pinyin. */
const FIRSTS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const HAN = /\p{sc=Han}/u;
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/**
 * Pinyin initials by which a new name is found in lists: by the browser's own order of characters, which weighs
 * nothing. A character of several readings may come out wrong; `npm run data:initials` puts it right in a package.
 */
export const initialsOf = (name: string): string =>
  Array.from(name.normalize('NFKC').toLowerCase(), initialOf).join('');

const initialOf = memo((letter) => {
  if (!HAN.test(letter)) return /[a-z0-9]/.test(letter) ? letter : '';
  let initial = '';
  Array.from(FIRSTS).forEach((first, i) => {
    if (collator.compare(first, letter) <= 0) initial = LETTERS[i] ?? initial;
  });
  return initial;
});
