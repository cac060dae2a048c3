import { describe, expect, test } from 'vitest';
import { aDataset, anIndicator } from '../../test/builders/datasetBuilder.ts';
import { figureOf } from './figureOf.ts';
import { lookupOf } from './lookup.ts';

const INDICATOR = anIndicator({ id: 'outputValue' });
const options = { year: null, allowed: new Set(['official', 'reported'] as const) };
const refused = [{ subjectId: 'a', indicatorId: 'outputValue' }];
const figure = (observations: readonly { subjectId: string; indicatorId: string; value: number }[]) =>
  figureOf(lookupOf(aDataset({ indicators: [INDICATOR], observations, refused })), 'a', INDICATOR, options);

describe('a figure whose row was refused', () => {
  test('is said to be unreadable, not to be unreported', () => {
    expect(figure([])).toMatchObject({ kind: 'missing', reason: 'unreadable' });
  });

  test('leaves another row of the same figure standing', () => {
    expect(figure([{ subjectId: 'a', indicatorId: 'outputValue', value: 3 }])).toMatchObject({ value: 3 });
  });
});
