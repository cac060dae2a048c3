import type { Clause } from '#domain/policy.ts';

/** Where a clause holds what is looked for: `[from, to)` in its text, or in its title where it has no text. */
export interface TextMatch {
  readonly clauseId: string;
  readonly from: number;
  readonly to: number;
}

const LIKE: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** Letter by letter as compared: case, spaces and the width of brackets and stops make no difference. */
const folded = (text: string): readonly { readonly letter: string; readonly at: number }[] =>
  text
    .split('')
    .map((letter, at) => ({ letter: LIKE[letter] ?? letter.toLowerCase().charAt(0), at }))
    .filter(({ letter }) => letter.trim() !== '');

/** Every place of a word in the text, in its order. Places in one clause do not overlap. */
export function findInText(clauses: readonly Clause[], word: string): readonly TextMatch[] {
  const wanted = folded(word)
    .map(({ letter }) => letter)
    .join('');
  if (wanted === '') return [];
  return clauses.flatMap(({ id, text, title }) => {
    const letters = folded(text || title);
    const line = letters.map(({ letter }) => letter).join('');
    const found: TextMatch[] = [];
    for (let i = line.indexOf(wanted); i >= 0; i = line.indexOf(wanted, i + wanted.length)) {
      const from = letters[i]?.at ?? 0;
      found.push({ clauseId: id, from, to: (letters[i + wanted.length - 1]?.at ?? from) + 1 });
    }
    return found;
  });
}
