import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexesIn, register } from './register.ts';

interface Thing {
  readonly initials: string;
  readonly kind: string;
  readonly words: string;
}

const thing: fc.Arbitrary<Thing> = fc.record({
  initials: fc.constantFrom('hrtc', 'yxsc', 'syr'),
  kind: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  words: fc.constantFrom('怀仁陶瓷', '应县蔬菜', '右玉 Sheep'),
});
const things = fc.array(thing, { maxLength: 80 });
const kinds = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']);
const madeReady = (rows: readonly Thing[]) =>
  register(
    rows,
    ({ kind }) => kind,
    ({ words }) => [words],
  );

test('few or many: what passes, in its own order, and where it stood', () => {
  fc.assert(
    fc.property(things, kinds, (rows, wanted) => {
      const passes = ({ kind }: Thing) => wanted.includes(kind);
      const left = madeReady(rows).pick('', passes);
      const expected = rows.filter(passes);
      expect(left).toEqual(expected);
      expect(left.every((row, i) => row === expected[i])).toBe(true);
      const indexes = rows.flatMap((row, i) => (passes(row) ? [i] : []));
      expect([...indexesIn(rows, left)]).toEqual(indexes);
    }),
  );
});

test('of those the ones that hold the words, or their initials; nothing asked is all, as it is', () => {
  fc.assert(
    fc.property(things, kinds, fc.constantFrom('陶瓷', 'sheep', 'HR', '没有'), (rows, wanted, query) => {
      const passes = ({ kind }: Thing) => wanted.includes(kind);
      const asked = query.toLowerCase();
      const holds = ({ words, initials }: Thing) =>
        words.toLowerCase().includes(asked) || (/^[a-z]+$/.test(asked) && initials.includes(asked));
      expect(madeReady(rows).pick(query, passes)).toEqual(rows.filter((row) => passes(row) && holds(row)));
      expect(madeReady(rows).pick(' ', () => true)).toBe(rows);
    }),
  );
});
