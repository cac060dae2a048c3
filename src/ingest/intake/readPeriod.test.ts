import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodWithin, readPeriod } from './readPeriod.ts';

test.each([
  ['2023', 'year', '2023'],
  ['２０２３年', 'year', '2023'],
  ['2023年度', 'year', '2023'],
  ['2023年全年', 'year', '2023'],
  ['2023年1-12月', 'year', '2023'],
  ['2023年上半年', 'halfyear', '2023H1'],
  ['2023年1—6月', 'halfyear', '2023H1'],
  ['2023年下半年', 'halfyear', '2023H2'],
  ['2023H1', 'halfyear', '2023H1'],
  ['2023年前三季度', 'cumulative', '2023-01..2023-09'],
  ['2023年一季度', 'cumulative', '2023-01..2023-03'],
  ['2023年1-11月累计', 'cumulative', '2023-01..2023-11'],
  ['2009—2012年', 'cumulative', '2009..2012'],
  ['累计至2024年', 'cumulative', '..2024'],
  ['2023-06', 'asof', '2023-06'],
  ['2023年6月', 'asof', '2023-06'],
  ['2023.6', 'asof', '2023-06'],
  ['2023/6/30', 'asof', '2023-06-30'],
  ['截至2023年6月', 'asof', '2023-06'],
  ['截至2023年6月底', 'asof', '2023-06'],
  ['2023年底', 'asof', '2023-12'],
  ['2023年末', 'asof', '2023-12'],
  ['截至2023年', 'asof', '2023'],
  ['不详', 'unknown', ''],
])('%s', (text, periodKind, period) => {
  expect(readPeriod(text)).toEqual({ periodKind, period });
});

test.each(['', '23年', '去年', '2023-13', '2023-02-30', '近三年', '12', '2025—2023年', '45047'])(
  '“%s” is not guessed',
  (text) => {
    expect(readPeriod(text)).toBeNull();
  },
);

describe('a period within a text', () => {
  test.each([
    ['2023年怀仁市陶瓷企业情况表', '2023', '怀仁市陶瓷企业情况表'],
    ['产值2022', '2022', '产值'],
    ['2023年上半年产值', '2023H1', '产值'],
    ['情况表（2023年1-6月）', '2023H1', '情况表()'],
    ['情况表（2023年6月30日）', '2023-06-30', '情况表()'],
  ])('%s', (text, period, rest) => {
    expect(periodWithin(text)).toMatchObject({ period: { period }, rest });
  });

  test('of digits that are no year there is none', () => {
    expect(periodWithin('编号 120230001')).toBeNull();
    expect(periodWithin('产值')).toBeNull();
  });
});

test('nothing throws, and what is read is a period a package accepts', () => {
  const SHAPE = /^(?:|\d{4}(?:H[12]|-\d\d(?:-\d\d)?)?|(?:\d{4}(?:-\d\d)?)?\.\.\d{4}(?:-\d\d)?)$/;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123789年月日半上下季度-—./至截底H ') }), (text) => {
      expect(readPeriod(text)?.period ?? '').toMatch(SHAPE);
      expect(periodWithin(text)?.period.period ?? '').toMatch(SHAPE);
    }),
    { numRuns: 1000 },
  );
});
