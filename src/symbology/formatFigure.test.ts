import { describe, expect, test } from 'vitest';
import { NATURES, type Nature, type Qualifier } from '#catalog/figures.ts';
import { MISSING_REASONS, type MissingReason, STANDINGS, type Standing } from '#catalog/standings.ts';
import { areaFigure } from '#domain/areaFigure.ts';
import type { Area, Indicator, Observation } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { lookupOf } from '#domain/lookup.ts';
import { pickFigure } from '#domain/pickFigure.ts';
import { aDataset, anIndicator, anObservation, aRow } from '../../test/builders/datasetBuilder.ts';
import { formatFigure, formatObservation, sourceWording } from './formatFigure.ts';

const EVERY = new Set(Object.keys(STANDINGS) as Standing[]);
const INDICATOR = anIndicator();

const pick = (rows: readonly Partial<Observation>[], indicator: Indicator = INDICATOR): Figure =>
  pickFigure(indicator, rows.map(anObservation), { year: null, allowed: EVERY });
const lineOf = (rows: readonly Partial<Observation>[], indicator?: Indicator) =>
  formatFigure(pick(rows, indicator)).line;

describe('one figure', () => {
  test('zero is written as a number', () => {
    expect(lineOf([{ value: 0 }])).toBe('0 亿元');
    expect(formatFigure(pick([{ value: 0 }])).mark).toBe('报');
  });

  test('has its unit, period and the mark of its standing beside it', () => {
    expect(formatFigure(pick([{ value: 1234.5, standing: 'official', period: '2023' }]))).toMatchObject({
      number: '1,234.5',
      unit: '亿元',
      period: '2023',
      standing: 'official',
      mark: '官',
      word: '',
      line: '1,234.5 亿元',
    });
  });

  test('the word 示例 is part of a sample figure, and of no other', () => {
    for (const standing of EVERY) {
      const text = formatFigure(pick([{ value: 86, standing }]));
      expect(text.line).toBe(standing === 'sample' ? '示例 86 亿元' : '86 亿元');
      expect(text.word).toBe(standing === 'sample' ? '示例' : '');
    }
  });

  test.each<[Qualifier, string]>([
    ['exact', '86 亿元'],
    ['about', '约 86 亿元'],
    ['fraction', '约 86 亿元'],
    ['atLeast', '86 亿元以上'],
    ['atMost', '86 亿元以下'],
  ])('%s is said', (qualifier, line) => {
    expect(lineOf([{ value: 86, qualifier }])).toBe(line);
    expect(lineOf([{ value: 86, qualifier, standing: 'sample' }])).toBe(`示例 ${line}`);
  });

  test('a flag is yes or no, never a number', () => {
    const flag = anIndicator({ unit: 'flag', unitLabel: '是否' });
    expect(lineOf([{ value: 1 }], flag)).toBe('是');
    expect(lineOf([{ value: 0 }], flag)).toBe('否');
  });

  test('an undated one says when it was told, or that its year is not known', () => {
    const undated = { value: 5, periodKind: 'unknown' as const, period: '' };
    expect(formatFigure(pick([{ ...undated, reportedOn: '2023-05-01' }])).period).toBe('2023见报');
    expect(formatFigure(pick([undated])).period).toBe('年份不详');
  });
});

describe('what is missing', () => {
  test.each(Object.keys(MISSING_REASONS) as MissingReason[])('%s says its reason and no number', (reason) => {
    const text = formatFigure({ kind: 'missing', indicator: INDICATOR, reason });
    expect(text.line).toBe(MISSING_REASONS[reason].label);
    expect(text.line).not.toMatch(/\d/);
    expect(text.standing).toBeNull();
    expect(text.mark).toBe(reason === 'notApplicable' || reason === 'filtered' ? '' : '缺');
  });

  test('a blank row says its own reason wherever it is written', () => {
    const blank = anObservation({ value: null, missingReason: 'notApplicable' });
    expect(formatFigure(pick([blank])).line).toBe('不适用');
    expect(formatObservation(blank, INDICATOR).line).toBe('不适用');
    expect(formatObservation(anObservation({ value: null }), INDICATOR).line).toBe('未填报');
  });
});

describe('tellings that disagree', () => {
  const area = anIndicator({ unitLabel: '平方公里', decimals: 2, lasting: true });

  test('are all written, lowest first, and none is chosen', () => {
    const text = formatFigure(pick([{ value: 1234 }, { value: 1230 }], area));
    expect(text.line).toBe('两说：1,230 / 1,234 平方公里');
    expect(text.period).toBe('2023');
  });

  test('of three or more are all written, the same number once', () => {
    const line = lineOf([{ value: 1969 }, { value: 1964 }, { value: 1965 }, { value: 1964 }], area);
    expect(line).toContain('说：1,964 / 1,965 / 1,969 平方公里');
  });

  test('of different periods claim none', () => {
    const rows = [
      { value: 1965, period: '2018' },
      { value: 1969, period: '2020' },
    ];
    expect(formatFigure(pick(rows, area)).period).toBe('');
  });

  test('carry the weakest standing, so that a sample among them says so', () => {
    const rival: Figure = {
      kind: 'rival',
      indicator: area,
      observations: [anObservation({ value: 1, standing: 'sample' }), anObservation({ value: 2 })],
    };
    expect(formatFigure(rival).line).toMatch(/^示例 两说/);
  });
});

describe('what is no result', () => {
  const others = (Object.keys(NATURES) as Nature[]).filter((nature) => nature !== 'actual');

  test.each(others)('a %s row says so before its number', (nature) => {
    const text = formatObservation(anObservation({ value: 50, nature }), INDICATOR);
    expect(text.line).toBe(`${NATURES[nature].label} 50 亿元`);
  });

  test('keeps its qualifier', () => {
    const row = anObservation({ value: 50, nature: 'target', qualifier: 'atLeast' });
    expect(formatObservation(row, INDICATOR).line).toBe('目标 50 亿元以上');
  });
});

describe('a sum', () => {
  const sumOf = (rows: readonly Partial<Observation>[]) => {
    const dataset = aDataset({
      towns: [{ id: 'a' }, { id: 'b' }],
      observations: rows.map((row) => ({ indicatorId: INDICATOR.id, ...row })),
    });
    const area: Area = aRow('areas', { id: '140681', kind: 'county' });
    return formatFigure(areaFigure(lookupOf(dataset), area, INDICATOR, { year: 2023, allowed: EVERY }));
  };

  test('has its year and its standing, and says 示例 when one term is', () => {
    const real = { subjectId: 'a', value: 60 };
    expect(sumOf([real, { subjectId: 'b', value: 1 }])).toMatchObject({
      line: '61 亿元',
      period: '2023',
      mark: '算',
    });
    expect(sumOf([real, { subjectId: 'b', value: 20, standing: 'sample' }]).line).toBe('示例 80 亿元');
  });

  test('with an approximate term is approximate', () => {
    expect(sumOf([{ subjectId: 'a', value: 60, qualifier: 'about' }]).line).toContain('约');
    expect(sumOf([{ subjectId: 'a', value: 60, qualifier: 'atLeast' }]).line).toContain('以上');
  });
});

test('the source’s own number and unit are told where they differ', () => {
  const row = { sourceValue: 620000, sourceUnit: '万元', value: 62 };
  expect(sourceWording(anObservation(row), INDICATOR)).toBe('原文 620,000 万元');
  expect(sourceWording(anObservation({ sourceValue: 62, sourceUnit: '亿元', value: 62 }), INDICATOR)).toBe(
    '',
  );
  expect(sourceWording(anObservation({ sourceValue: 0, sourceUnit: '万元', value: 0 }), INDICATOR)).toBe(
    '原文 0 万元',
  );
});
