import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortRows } from './sortRows.ts';

const sort = <V extends number | string | null>(values: readonly V[], descending = false) =>
  sortRows(values, (value) => value, descending);

describe('rows without a value', () => {
  test('come last both ways', () => {
    expect(sort([null, 3, null, 0, 12])).toEqual([0, 3, 12, null, null]);
    expect(sort([null, 3, null, 0, 12], true)).toEqual([12, 3, 0, null, null]);
    expect(sort(['乙', null, '甲'], true).at(-1)).toBeNull();
  });

  test('a zero is a value, and stands by its size', () => {
    expect(sort([1, 0, -1, null])).toEqual([-1, 0, 1, null]);
  });
});

test('numbers sort as numbers', () => {
  expect(sort([100, 9, 20, 1_000])).toEqual([9, 20, 100, 1_000]);
  expect(sort([0.5, 0.054, 0.1], true)).toEqual([0.5, 0.1, 0.054]);
});

test('Chinese sorts by pinyin', () => {
  expect(sort(['右玉县', '应县', '朔城区', '怀仁市', '平鲁区', '山阴县'])).toEqual([
    '怀仁市',
    '平鲁区',
    '山阴县',
    '朔城区',
    '应县',
    '右玉县',
  ]);
});

test('rows that are equal keep their order', () => {
  const rows = [
    { id: 'a', value: 1 },
    { id: 'b', value: 1 },
    { id: 'c', value: 0 },
  ];
  const ids = (descending: boolean) => sortRows(rows, (r) => r.value, descending).map((r) => r.id);
  expect(ids(false)).toEqual(['c', 'a', 'b']);
  expect(ids(true)).toEqual(['a', 'b', 'c']);
});

test('nothing is lost, nothing is added, and what was given stays as it was', () => {
  const values = fc.array(fc.option(fc.integer()));
  fc.assert(
    fc.property(values, fc.boolean(), (given, descending) => {
      const copy = [...given];
      const sorted = sort(given, descending);
      expect(given).toEqual(copy);
      const known = sorted.filter((v) => v !== null);
      expect(sorted).toEqual([...known, ...Array(given.length - known.length).fill(null)]);
      expect(
        known.every((v, i) => i === 0 || (descending ? v <= (known[i - 1] ?? v) : v >= (known[i - 1] ?? v))),
      ).toBe(true);
    }),
  );
});
