import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paceOf } from './pace.ts';

const EIGHT = { direction: 'atLeast', deadline: '2025', value: 8 } as const;
const at = (asOf: string, value: number | null = 3) => paceOf(EIGHT, value, '2023-12-31', asOf);

test('the pace due is a straight line from nothing on the day of issue to the whole on the last day', () => {
  expect(at('2023-12-31').due).toBe(0);
  expect(at('2024-12-31').due).toBeCloseTo(4, 1);
  expect(at('2025-12-31').due).toBe(8);
  expect(at('2030').due).toBe(8);
  expect(at('2020').due).toBe(0);
});

test('what lacks is spread over the years that are left', () => {
  const { lacking, yearsLeft, perYear } = at('2024-12-31');
  expect(lacking).toBe(5);
  expect(yearsLeft).toBeCloseTo(1, 2);
  expect(perYear).toBeCloseTo(5, 1);
});

test('nothing is asked of a year once the deadline has passed, nor when nothing lacks', () => {
  expect(at('2026-03')).toMatchObject({ passed: true, lacking: 5, yearsLeft: null, perYear: null });
  expect(at('2024-12-31', 9)).toMatchObject({ lacking: 0, perYear: null });
  expect(at('2024-12-31', null)).toMatchObject({ lacking: null, perYear: null });
});

test('without a deadline there is no pace, and a ceiling is not grown to', () => {
  const open = paceOf({ ...EIGHT, deadline: '' }, 3, '2023', '2024');
  expect(open).toMatchObject({ due: null, passed: false, lacking: 5, yearsLeft: null, perYear: null });
  const ceiling = paceOf({ ...EIGHT, direction: 'atMost' }, 3, '2023', '2024');
  expect(ceiling).toMatchObject({ due: null, lacking: null, perYear: null });
});

describe('whatever the day', () => {
  const day = fc
    .date({ min: new Date('2021-01-01'), max: new Date('2029-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));

  test('what is due lies between nothing and the target and never falls', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = [a, b].sort();
        const [first, then] = [at(early ?? '').due ?? -1, at(late ?? '').due ?? -1];
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(then);
        expect(then).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('what every year must add, over the years left, makes up what lacks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 12 }), (asOf, value) => {
        const { lacking, yearsLeft, perYear } = at(asOf, value);
        if (perYear !== null) expect(perYear * (yearsLeft ?? 0)).toBeCloseTo(lacking ?? -1);
      }),
    );
  });
});
