import { expect, test } from 'vitest';
import type { RowOf } from '#catalog/tables.ts';
import { anIndicator, aRow } from '../../test/builders/datasetBuilder.ts';
import { periodWords, recordWords } from './entryWords.ts';

const LAND = anIndicator({ unit: 'mu', unitLabel: '亩', decimals: 1 });

const words = (row: Partial<RowOf<'observations'>>, factor = 1, indicator = LAND) => {
  const { figure, source } = recordWords(
    aRow('observations', { qualifier: 'exact', ...row }),
    indicator,
    factor,
  );
  return [figure, source];
};

test('what is recorded is told whole, with how it was written', () => {
  expect(words({ value: 1200, sourceValue: 80, sourceUnit: '公顷' }, 15)).toEqual([
    '1,200 亩',
    '原文 80 公顷 × 15',
  ]);
  expect(words({ value: 0.8, sourceValue: 1200, sourceUnit: '平方米' }, 1 / 1500)).toEqual([
    '0.8 亩',
    '原文 1,200 平方米 ÷ 1,500',
  ]);
  expect(words({ value: 12.3456, sourceValue: 12.3456, sourceUnit: '亩', qualifier: 'atLeast' })).toEqual([
    '12.3456 亩以上',
    '',
  ]);
});

test('an intention, a lack and a yes say so', () => {
  expect(words({ value: 5, sourceValue: 5, sourceUnit: '亩', nature: 'target' })).toEqual(['目标 5 亩', '']);
  expect(words({ value: null, missingReason: 'notApplicable' })).toEqual(['不适用', '']);
  expect(words({ value: 1 }, 1, anIndicator({ unit: 'flag', unitLabel: '是否' }))).toEqual(['是', '']);
});

test.each([
  ['year', '2024', '2024 年全年'],
  ['asof', '2024-06', '2024-06 时点'],
  ['halfyear', '2024H1', '2024上半年'],
  ['cumulative', '2021..2024', '2021至2024累计'],
  ['unknown', '', '年份不详'],
] as const)('%s %s is %s', (periodKind, period, said) => {
  expect(periodWords({ periodKind, period })).toBe(said);
});
