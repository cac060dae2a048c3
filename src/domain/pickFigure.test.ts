import { describe, expect, test } from 'vitest';
import { NATURES, type Nature } from '#catalog/figures.ts';
import type { Standing } from '#catalog/standings.ts';
import { anIndicator, anObservation } from '../../test/builders/datasetBuilder.ts';
import type { Indicator, Observation } from './dataset.ts';
import { type Figure, figureValue } from './figure.ts';
import { pickFigure } from './pickFigure.ts';

const EVERY: ReadonlySet<Standing> = new Set(['official', 'reported', 'derived', 'estimated', 'sample']);
const PUBLIC: ReadonlySet<Standing> = new Set(['official', 'reported', 'derived', 'estimated']);

const pick = (
  rows: readonly Observation[],
  year: number | null = 2023,
  allowed = EVERY,
  indicator: Indicator = anIndicator(),
): Figure => pickFigure(indicator, rows, { year, allowed });

describe('zero and blank', () => {
  test('zero is a value', () => {
    const figure = pick([anObservation({ value: 0 })]);
    expect(figure.kind).toBe('observed');
    expect(figureValue(figure)).toBe(0);
  });

  test('a blank is missing with the reason its row tells', () => {
    expect(pick([anObservation({ value: null, missingReason: 'notPublic' })])).toMatchObject({
      kind: 'missing',
      reason: 'notPublic',
    });
    expect(pick([anObservation({ value: null, missingReason: 'notApplicable' })])).toMatchObject({
      reason: 'notApplicable',
    });
  });

  test('without a row the reason is 未填报, or 未公开 for what nobody publishes', () => {
    expect(pick([])).toMatchObject({ kind: 'missing', reason: 'notReported' });
    const unpublished = anIndicator({ availability: 'none' });
    expect(pick([], 2023, EVERY, unpublished)).toMatchObject({ kind: 'missing', reason: 'notPublic' });
  });

  test('a blank beside a zero of the same period is no rival of it', () => {
    const figure = pick([anObservation({ value: null }), anObservation({ value: 0 })]);
    expect(figure).toMatchObject({ kind: 'observed', value: 0 });
  });

  test('what the standing filter hides is said to be filtered, not missing', () => {
    const rows = [anObservation({ value: 5, standing: 'estimated' })];
    expect(pick(rows, 2023, new Set(['official']))).toMatchObject({ kind: 'missing', reason: 'filtered' });
  });
});

describe('rivals', () => {
  const two = [anObservation({ value: 1234 }), anObservation({ value: 1230 })];

  test('rows of one period that disagree are rivals and have no number to stand on', () => {
    const figure = pick(two);
    expect(figure).toMatchObject({ kind: 'rival', observations: two });
    expect(figureValue(figure)).toBeNull();
  });

  test('the same number told twice is no dispute, and the second telling is kept', () => {
    const figure = pick([anObservation({ value: 6 }), anObservation({ value: 6 })]);
    expect(figure).toMatchObject({ kind: 'observed', value: 6 });
    expect(figure.kind === 'observed' && figure.others).toHaveLength(1);
  });

  test('the preferred one is shown wherever it stands, the others are kept beside it', () => {
    const [a, b, c] = [
      anObservation({ value: 420, preferred: 'no' }),
      anObservation({ value: 422, preferred: 'no' }),
      anObservation({ value: 430, preferred: 'yes' }),
    ];
    for (const rows of [
      [a, b, c],
      [c, a, b],
      [b, c, a],
    ]) {
      const figure = pick(rows);
      expect(figure).toMatchObject({ kind: 'observed', observation: c });
      expect(figure.kind === 'observed' && new Set(figure.others)).toEqual(new Set([a, b]));
    }
  });

  test('rows set aside do not make the remaining one disputed', () => {
    const figure = pick([anObservation({ value: 35 }), anObservation({ value: 6, preferred: 'no' })]);
    expect(figure).toMatchObject({ kind: 'observed', value: 35 });
  });

  test('figures of different years are no rivals', () => {
    const rows = [anObservation({ value: 1, period: '2022' }), anObservation({ value: 2, period: '2023' })];
    expect(pick(rows, 2022)).toMatchObject({ kind: 'observed', value: 1 });
    expect(pick(rows, 2023)).toMatchObject({ kind: 'observed', value: 2 });
    expect(pick(rows, null)).toMatchObject({ kind: 'observed', value: 2, others: [] });
  });
});

describe('periods', () => {
  const undated = anObservation({ value: 9, periodKind: 'unknown', period: '', reportedOn: '2023-05-01' });

  test('an unknown period never stands in for a year, not even that of its report', () => {
    expect(pick([undated])).toMatchObject({ kind: 'missing', reason: 'undated' });
  });

  test('an unknown period is shown as the latest only when nothing is dated', () => {
    expect(pick([undated], null)).toMatchObject({ kind: 'observed', observation: undated });
    const old = anObservation({ value: 3, period: '2003' });
    expect(pick([undated, old], null)).toMatchObject({ kind: 'observed', observation: old });
  });

  test('a half year or a running total never stands in for a year', () => {
    const half = anObservation({ value: 4, periodKind: 'halfyear', period: '2023H1' });
    const total = anObservation({ value: 4, periodKind: 'cumulative', period: '..2023' });
    expect(pick([half])).toMatchObject({ kind: 'missing' });
    expect(pick([total])).toMatchObject({ kind: 'missing' });
  });

  test('a lasting indicator holds for every year, whatever its period', () => {
    const area = anIndicator({ lasting: true });
    const rows = [anObservation({ value: 1965, period: '2018' })];
    expect(pick(rows, 2024, EVERY, area)).toMatchObject({ kind: 'observed', value: 1965 });
    expect(pick([undated], 2024, EVERY, area)).toMatchObject({ kind: 'observed', value: 9 });
  });

  test('tellings of a lasting indicator are rivals whatever their periods', () => {
    const area = anIndicator({ lasting: true });
    const rows = [anObservation({ value: 1965, period: '2018' }), { ...undated, value: 1969 }];
    expect(pick(rows, 2024, EVERY, area)).toMatchObject({ kind: 'rival' });
  });
});

describe('natures and sample', () => {
  const others = (Object.keys(NATURES) as Nature[]).filter((nature) => nature !== 'actual');

  test.each(others)('a %s figure is never a result', (nature) => {
    const rows = [anObservation({ value: 50, nature })];
    expect(pick(rows)).toMatchObject({ kind: 'missing', reason: 'notReported' });
    expect(pick(rows, null)).toMatchObject({ kind: 'missing' });
  });

  test('a plan beside a result does not dispute it', () => {
    const rows = [anObservation({ value: 50, nature: 'planned' }), anObservation({ value: 40 })];
    expect(pick(rows)).toMatchObject({ kind: 'observed', value: 40, others: [] });
  });

  test('a real figure goes before a sample one, in either order and even when it is older', () => {
    const sample = anObservation({ value: 86, standing: 'sample', period: '2023' });
    const real = anObservation({ value: 62, standing: 'estimated', period: '2023' });
    const old = anObservation({ value: 20, standing: 'reported', period: '2011' });
    expect(pick([sample, real])).toMatchObject({ observation: real, others: [] });
    expect(pick([real, sample])).toMatchObject({ observation: real, others: [] });
    expect(pick([sample, old], null)).toMatchObject({ observation: old });
  });

  test('a sample figure is shown where nothing is public, and gone once sample is off', () => {
    const sample = anObservation({ value: 86, standing: 'sample' });
    expect(pick([sample])).toMatchObject({ kind: 'observed', observation: sample });
    expect(pick([sample], 2023, PUBLIC)).toMatchObject({ kind: 'missing' });
  });
});
