import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { type FloorPriceAsk, floorPrice, perMu, readAmount } from './floorPrice.ts';

const rule = aRow('targets', { unit: 'percent', direction: 'atLeast', value: 70 });
const standards = [
  { grade: 1, price: 840 },
  { grade: 2, price: 720 },
  { grade: 15, price: 60 },
].map((row) => aRow('landGrades', { unit: '元/平方米', ...row }));
const at = (ask: Partial<FloorPriceAsk>) => floorPrice(rule, standards, { grade: null, cost: null, ...ask });

describe('the floor price', () => {
  test('is the higher of the share of the standard and the actual cost', () => {
    expect(at({ grade: 1, cost: 500 })).toMatchObject({ kind: 'price', price: 588, decidedBy: 'ratio' });
    expect(at({ grade: 1, cost: 600 })).toMatchObject({ kind: 'price', price: 600, decidedBy: 'cost' });
    expect(at({ grade: 1, cost: 588 })).toMatchObject({ kind: 'price', price: 588, decidedBy: 'both' });
    expect(at({ grade: 15, cost: 0 })).toMatchObject({ kind: 'price', price: 42 });
  });

  test('takes the share from the rule', () => {
    const half = { ...rule, value: 50 };
    expect(floorPrice(half, standards, { grade: 1, cost: 0 })).toMatchObject({ price: 420 });
  });

  test('without the cost the share alone is a lower bound, without the grade the cost is', () => {
    expect(at({ grade: 2 })).toMatchObject({ kind: 'bound', price: 504, missing: ['实际各项成本费用之和'] });
    expect(at({ cost: 90 })).toMatchObject({ kind: 'bound', price: 90, missing: ['所在地土地等别'] });
    expect(at({})).toEqual({ kind: 'unknown', missing: ['所在地土地等别', '实际各项成本费用之和'] });
  });

  test.each([
    [{ grade: 16 }, '土地等别没有 16 等，标准只有 1 至 15 等'],
    [{ grade: 1.5 }, '土地等别没有 1.5 等'],
    [{ grade: Number.NaN }, '土地等别填的不是数字'],
    [{ cost: -1 }, '成本费用不能是负数'],
    [{ cost: Number.NaN }, '成本费用填的不是数字'],
    [{ cost: Number.POSITIVE_INFINITY }, '成本费用填的不是数字'],
  ])('%o is refused in words', (ask, words) => {
    expect(JSON.stringify(at(ask))).toContain(words);
    expect(at(ask).kind).toBe('wrong');
  });

  test('a package without the rule or the standard says so, and is no fault of the reader', () => {
    const lostRule = floorPrice(undefined, standards, { grade: 1, cost: 90 });
    expect(lostRule).toMatchObject({ kind: 'bound', price: 90 });
    expect(JSON.stringify(lostRule)).toContain('方案规定的比例');
    const lostStandard = floorPrice(rule, [], { grade: 3, cost: null });
    expect(lostStandard.kind).toBe('unknown');
    expect(JSON.stringify(lostStandard)).toContain('最低价标准');
  });

  test('is never below either part, whatever is known', () => {
    const ask = fc.record({
      grade: fc.option(fc.constantFrom(1, 2, 15)),
      cost: fc.option(fc.double({ min: 0, max: 5000, noNaN: true })),
    });
    fc.assert(
      fc.property(ask, ({ grade, cost }) => {
        const found = at({ grade, cost });
        const share = ((standards.find((s) => s.grade === grade)?.price ?? 0) * 70) / 100;
        if (found.kind === 'unknown') expect([grade, cost]).toEqual([null, null]);
        else if (found.kind !== 'wrong') expect(found.price).toBe(Math.max(share, cost ?? 0));
        else throw new Error('refused');
      }),
    );
  });
});

describe('what somebody typed', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['120', 120],
    ['96.5', 96.5],
    ['1,200', 1200],
    ['１２０．５', 120.5],
    ['-3', -3],
  ])('%o is %o', (text, value) => expect(readAmount(text)).toBe(value));

  test.each(['12元', 'abc', '1e3', '0x10', '1.2.3', '--1', '.', '一百'])('%o is no number', (text) =>
    expect(readAmount(text)).toBeNaN(),
  );

  test('whatever it is never throws, and gives a finite number, null or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = readAmount(text);
        expect(value === null || typeof value === 'number').toBe(true);
      }),
    );
  });
});

test('a price per square metre as ten thousand yuan a mu', () => {
  expect(perMu(150)).toBeCloseTo(10);
});
