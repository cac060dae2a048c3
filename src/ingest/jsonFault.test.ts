import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from './jsonFault.ts';

describe('jsonFault', () => {
  test.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": tru}', 1, 7],
    ['[1, 2]]', 1, 7],
    ["{'a': 1}", 1, 2],
    ['[1 2]', 1, 4],
    ['{"a"; 1}', 1, 5],
    ['[1,', 1, 4],
    ['{"a": "x\ny"}', 1, 7],
  ])('%j breaks at %i:%i', (text, line, column) => {
    expect(jsonFault(text)).toMatchObject({ line, column });
  });

  test('finds no break in anything that is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(jsonFault(text).near).toBe('');
      }),
    );
  });

  test('finds one inside the text wherever a letter too many is put', () => {
    const text = JSON.stringify({ a: [1, 2, { b: null }], c: 'd' }, null, 1);
    for (let at = 0; at <= text.length; at += 1) {
      const broken = `${text.slice(0, at)}]${text.slice(at)}`;
      let parses = true;
      try {
        JSON.parse(broken);
      } catch {
        parses = false;
      }
      expect(jsonFault(broken).near === '').toBe(parses);
    }
  });
});
