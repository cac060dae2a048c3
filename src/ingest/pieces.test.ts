import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinLists, receivePieces, sendPieces, splitLists } from './pieces.ts';

const list = fc.integer({ min: 0, max: 3000 }).map((count) => Array.from({ length: count }, (_, i) => i));

test('what was split is joined again, whatever of it is long', () => {
  fc.assert(
    fc.property(fc.record({ a: list, b: list, other: fc.string() }), (whole) => {
      const { rest, pieces } = splitLists(whole);
      expect(Math.max(rest.a.length, rest.b.length, ...pieces.map(({ rows }) => rows.length))).toBeLessThan(
        1001,
      );
      expect(joinLists(rest, pieces)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test('rows go through a port in their order, and its end is told', async () => {
  const rows = Array.from({ length: 2500 }, (_, i) => i);
  const { port1, port2 } = new MessageChannel();
  const taken: number[][] = [];
  const all = receivePieces<number[]>(port2, (piece) => taken.push(piece));
  sendPieces(port1, rows.length, (from, to) => rows.slice(from, to));
  await all;
  expect([taken.length, taken.flat()]).toEqual([3, rows]);
});
