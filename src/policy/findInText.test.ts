import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { findInText } from './findInText.ts';

const clause = (id: string, text: string, title = '') => aRow('clauses', { id, text, title });
const TEXT = [
  clause('1', '', '总体要求'),
  clause('1.2.1', '到 2025 年，专业镇达到 8 个以上，专业镇（市级）用好 5G。'),
];
const found = (word: string) =>
  findInText(TEXT, word).map(({ clauseId, from, to }) => {
    const row = TEXT.find(({ id }) => id === clauseId);
    return `${clauseId}: ${(row?.text || row?.title)?.slice(from, to)}`;
  });

test('every place is found, in titles and in sentences', () => {
  expect(found('专业镇')).toEqual(['1.2.1: 专业镇', '1.2.1: 专业镇']);
  expect(found('要求')).toEqual(['1: 要求']);
  expect(found('没有')).toEqual([]);
});

test('spaces, case and the width of brackets make no difference', () => {
  expect(found('到2025年')).toEqual(['1.2.1: 到 2025 年']);
  expect(found(' 8个 ')).toEqual(['1.2.1: 8 个']);
  expect(found('5g')).toEqual(['1.2.1: 5G']);
  expect(found('(市级)')).toEqual(['1.2.1: （市级）']);
  expect(found('  ')).toEqual([]);
});

test('what is found is what was looked for, and no place laps over another', () => {
  const text = fc.string({ unit: fc.constantFrom('镇', '市', ' ', '(', 'a', 'A'), maxLength: 30 });
  fc.assert(
    fc.property(
      text,
      fc.string({ unit: fc.constantFrom('镇', '市', '（', 'a'), minLength: 1, maxLength: 2 }),
      (whole, word) => {
        const bare = (part: string) => part.replaceAll(' ', '').replaceAll('(', '（').toLowerCase();
        const places = findInText([clause('1', whole)], word);
        for (const { from, to } of places) expect(bare(whole.slice(from, to))).toBe(bare(word));
        expect(places.every(({ from }, i) => i === 0 || from >= (places[i - 1]?.to ?? 0))).toBe(true);
        expect(places.length > 0).toBe(bare(whole).includes(bare(word)));
      },
    ),
  );
});
