import type { Nature } from '#catalog/figures.ts';
import { SUBJECT_KINDS, type SubjectKind } from '#catalog/subjects.ts';
import type { RowOf } from '#catalog/tables.ts';
import type { IntakeContext, IntakeGround, Mend, PeriodRead, SubjectRef } from '#domain/intake.ts';
import type { Findings } from './findings.ts';
import { observationIdOf } from './newId.ts';
import { personalWithin } from './personal.ts';
import { type FigureReading, readFigure } from './readFigure.ts';
import { conversionOf, unitOfCell, unitsFor } from './readUnit.ts';
import type { SheetRow } from './sheetRow.ts';
import { textOf } from './textOf.ts';

type Indicator = RowOf<'indicators'>;
type Observation = RowOf<'observations'>;

export interface FigureAt {
  readonly row: SheetRow;
  readonly column: number;
  readonly subject: SubjectRef;
  readonly indicator: Indicator;
  /** As the column or the row names it. */
  readonly unit: string;
  readonly period: PeriodRead;
  readonly nature: Nature;
  readonly note: string;
}

interface By {
  readonly ground: IntakeGround;
  readonly context: IntakeContext;
  readonly found: Findings;
}

/** The figure of one cell; null when the cell is blank, or refused and told. */
export function observationRow(at: FigureAt, { ground, context, found }: By): Observation | null {
  const { row, column, subject, indicator, period, nature } = at;
  const place = row.place(column);
  const reading = readFigure(row.cell(column));
  if (reading.kind === 'blank') return null;
  if (!indicator.subjectKinds.includes(subject.kind)) {
    const kind = SUBJECT_KINDS[subject.kind].label;
    const fitting = indicator.subjectKinds.map((k) => SUBJECT_KINDS[k as SubjectKind].label).join('、');
    const message = `指标“${indicator.name}”不按${kind}统计，没有采用`;
    found.fault('columns', place, {
      message,
      expected: `适用对象：${fitting}`,
      once: `${column}\n${subject.kind}`,
    });
    return null;
  }
  if (personalWithin(textOf(row.cell(column))) !== null) {
    found.fault('personal', place, {
      message: '数字列里像是夹有个人信息（手机号或身份证号），整格略去',
      expected: '只填数；确是数的，写上千位分隔符，如 1,234,567',
    });
    return null;
  }
  const quantity =
    reading.kind === 'unclear' ? tellUnclear(at, reading, found) : quantityOf(at, reading, ground, found);
  if (quantity === null) return null;
  return {
    id: observationIdOf(subject.id, indicator.id, period, nature, context.sourceId),
    subjectKind: subject.kind,
    subjectId: subject.id,
    indicatorId: indicator.id,
    ...quantity,
    nature,
    periodKind: period.periodKind,
    period: period.period,
    standing: context.standing,
    standingNote: '',
    preferred: '',
    preferredReason: '',
    series: '',
    alsoSubjectId: '',
    alsoIndicatorId: '',
    sourceId: context.sourceId,
    reportedOn: context.reportedOn,
    note: at.note,
    internal: null,
  };
}

type Quantity = Pick<
  Observation,
  'sourceValue' | 'sourceUnit' | 'value' | 'unit' | 'missingReason' | 'qualifier'
>;

function tellUnclear(
  { row, column }: FigureAt,
  reading: Extract<FigureReading, { kind: 'unclear' }>,
  found: Findings,
): null {
  const text = textOf(row.cell(column)).trim();
  const mends = reading.options.map((option) => cellMend(row, column, text, option.label, option.text));
  const { message, expected } = reading;
  found.fault('numbers', row.place(column), {
    message: `${message}，没有采用`,
    expected,
    found: text,
    mends,
  });
  return null;
}

const cellMend = (row: SheetRow, column: number, found: string, label: string, text: string): Mend => ({
  kind: 'cells',
  label,
  edits: [{ line: row.line, column, found, text }],
});

function quantityOf(
  { row, column, indicator, unit }: FigureAt,
  reading: Extract<FigureReading, { kind: 'value' | 'missing' }>,
  { units }: IntakeGround,
  found: Findings,
): Quantity | null {
  const place = row.place(column);
  const text = () => textOf(row.cell(column)).trim();
  for (const said of reading.said) found.say(said, row.line);
  if (reading.kind === 'missing') {
    if (reading.options.length > 0) {
      const mends = reading.options.map((option) => cellMend(row, column, text(), option.label, option.text));
      found.warn('numbers', place, {
        message: `“${text()}”读作没有数；如果是零，请改成 0`,
        expected: '零填 0，没有数填 —',
        found: text(),
        mends,
      });
    }
    return {
      sourceValue: null,
      sourceUnit: '',
      value: null,
      unit: indicator.unit,
      missingReason: reading.reason,
      qualifier: 'exact',
    };
  }
  const own = unitOfCell(reading.unit, unit);
  if (own.kind === 'twofold') {
    const large = String(Number((reading.value * own.times).toPrecision(15)));
    const mends = [
      cellMend(row, column, text(), `${reading.value} ${unit}`, String(reading.value)),
      cellMend(row, column, text(), `${large} ${unit}`, large),
    ];
    const message = `表头的单位是${unit}，格内又写了“${reading.unit}”，读不准，没有采用`;
    found.fault('units', place, { message, expected: `只写以${unit}计的数`, found: text(), mends });
    return null;
  }
  if (own.said !== '') found.say(own.said, row.line);
  const conversion = conversionOf(indicator, units, own.unit);
  if (!conversion) {
    const fitting = unitsFor(indicator, units);
    const mends =
      reading.unit === ''
        ? fitting.map((label): Mend => ({ kind: 'unit', label: `这一列是${label}`, column, unit: label }))
        : [];
    const message = `单位“${own.unit}”换不成指标“${indicator.name}”的${indicator.unitLabel}，没有采用`;
    const once = reading.unit === '' ? { once: `${column}\n${own.unit}` } : {};
    found.fault('units', place, {
      message,
      expected: `能换算的单位：${fitting.join('、')}`,
      found: own.unit,
      mends,
      ...once,
    });
    return null;
  }
  if (conversion.factor !== 1) {
    const why = !/\d/.test(conversion.note) ? '' : `（${conversion.note}）`;
    found.say(
      `${indicator.name}：由${conversion.label}换算为${indicator.unitLabel}${why}，原数保留`,
      row.line,
    );
  }
  return {
    sourceValue: reading.value,
    sourceUnit: conversion.label,
    value: Number((reading.value * conversion.factor).toPrecision(12)),
    unit: indicator.unit,
    missingReason: '',
    qualifier: reading.qualifier,
  };
}
