import { expect, test } from 'vitest';
import { MISSING_REASONS, type MissingReason, type Standing } from '#catalog/standings.ts';
import { areaFigure } from '#domain/areaFigure.ts';
import type { Figure } from '#domain/figure.ts';
import { lookupOf } from '#domain/lookup.ts';
import { aDataset, anIndicator, anObservation, aRow } from '../../test/builders/datasetBuilder.ts';
import { areaFill } from './areaFill.ts';
import { classScale } from './classScale.ts';

const indicator = anIndicator();
const scale = classScale([10, 20]);
const observed = (value: number, standing: Standing = 'reported'): Figure => ({
  kind: 'observed',
  indicator,
  observation: anObservation({ value, standing }),
  value,
  others: [],
});
/** The sum over one of two towns: it keeps the standing of its only term. */
const derived = (value: number, standing: Standing): Figure => {
  const dataset = aDataset({
    towns: [{ id: 'a' }, { id: 'b' }],
    observations: [{ subjectId: 'a', indicatorId: indicator.id, value, standing }],
  });
  const area = aRow('areas', { id: '140681', kind: 'county' });
  return areaFigure(lookupOf(dataset), area, indicator, { year: 2023, allowed: new Set([standing]) });
};
const missing = (reason: MissingReason): Figure => ({ kind: 'missing', indicator, reason });

test('without an indicator an area is not filled', () => {
  expect(areaFill(null, scale)).toEqual({ kind: 'none' });
});

test('zero has the lowest class, a missing value has none', () => {
  expect(areaFill(observed(0), scale)).toEqual({ kind: 'class', step: 1, hatch: 'none' });
  for (const reason of Object.keys(MISSING_REASONS) as MissingReason[])
    expect(areaFill(missing(reason), scale)).toEqual({
      kind: { notApplicable: 'notApplicable', filtered: 'none' }[reason as string] ?? 'missing',
    });
});

test('sample is hatched, seen or summed, and nothing else of one telling is', () => {
  for (const standing of ['official', 'reported', 'derived', 'estimated'] as const) {
    expect(areaFill(observed(15, standing), scale)).toEqual({ kind: 'class', step: 4, hatch: 'none' });
    expect(areaFill(derived(15, standing), scale)).toEqual({ kind: 'class', step: 4, hatch: 'none' });
  }
  expect(areaFill(observed(15, 'sample'), scale)).toEqual({ kind: 'class', step: 4, hatch: 'sample' });
  expect(areaFill(derived(15, 'sample'), scale)).toEqual({ kind: 'class', step: 4, hatch: 'sample' });
});

test('tellings that disagree are hatched as unsettled, in the class of the lowest', () => {
  const observations = [anObservation({ value: 25 }), anObservation({ value: 5 })];
  const rival: Figure = { kind: 'rival', indicator, observations };
  expect(areaFill(rival, scale)).toEqual({ kind: 'class', step: 1, hatch: 'rival' });
});
