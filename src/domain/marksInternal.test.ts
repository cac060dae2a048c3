import { expect, test } from 'vitest';
import { aDataset, anObservation } from '../../test/builders/datasetBuilder.ts';
import { marksInternal } from './marksInternal.ts';

const withMarks = (internal: readonly string[]) => {
  const dataset = aDataset();
  return { ...dataset, meta: { ...dataset.meta, internal } };
};

test('a marked column, position or figure is something internal; nothing marked is nothing', () => {
  const hidden = anObservation({ id: 'a', subjectId: 't', internal: true });
  expect(marksInternal(aDataset())).toBe(false);
  expect(marksInternal(withMarks(['positions']))).toBe(true);
  expect(marksInternal(aDataset({ observations: [hidden] }))).toBe(true);
  expect(marksInternal(aDataset({ sampleObservations: [{ ...hidden, standing: 'sample' }] }))).toBe(true);
});
