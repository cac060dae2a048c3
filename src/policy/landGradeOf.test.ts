import { expect, test } from 'vitest';
import type { Evidence } from '#domain/policy.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { landGradeOf } from './landGradeOf.ts';

const gradeOf = (...rows: readonly Partial<Evidence>[]) =>
  landGradeOf(
    aPolicy({
      evidence: rows.map((row, i) => ({
        id: `e${i}`,
        kind: 'landGrade',
        areaId: '140681',
        standing: 'official',
        ...row,
      })),
    }),
    '140681',
  ).grade;

test('the grade of an area is what evidence agrees on', () => {
  expect(gradeOf({ value: 11 })).toBe(11);
  expect(gradeOf({ value: 11 }, { value: 11, standing: 'reported' })).toBe(11);
});

test('told in two ways, by sample, of another area or of another matter, it is not known', () => {
  expect(gradeOf()).toBeNull();
  expect(gradeOf({ value: 11 }, { value: 12 })).toBeNull();
  expect(gradeOf({ value: 11, standing: 'sample' })).toBeNull();
  expect(gradeOf({ value: 11, areaId: '140602' })).toBeNull();
  expect(gradeOf({ value: 11, kind: 'brand' })).toBeNull();
  expect(gradeOf({ value: null })).toBeNull();
});
