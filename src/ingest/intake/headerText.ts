import type { Nature } from '#catalog/figures.ts';
import type { RowOf } from '#catalog/tables.ts';
import type { PeriodRead } from '#domain/intake.ts';
import { narrow } from './narrow.ts';
import { periodWithin } from './readPeriod.ts';
import { isUnit, unitLabelOf } from './readUnit.ts';

/** Letters and digits only, in lower case: by this headers are compared and remembered. */
export const headerKey = (text: string): string =>
  narrow(text)
    .toLowerCase()
    .replace(/[\s()[\]{}【】〔〕《》、,，.。:：;；*★※·'"“”‘’/\\_|-]/g, '');

/** What the header of a column tells besides its name. */
export interface HeaderText {
  /** Keys to look the name up by, most telling first. */
  readonly keys: readonly string[];
  /** As units are written in a package; '' when it names none. */
  readonly unit: string;
  readonly period: PeriodRead | null;
  readonly nature: Nature;
}

const BRACKETS = /[(【[〔]([^()【】[\]〔〕]*)[)】\]〕]/g;
const NATURE_WORDS: readonly (readonly [RegExp, Nature])[] = [
  [/目标|任务数/, 'target'],
  [/预计|预期|预测/, 'forecast'],
  [/计划|拟/, 'planned'],
];

export function readHeader(source: string, units: readonly RowOf<'units'>[]): HeaderText {
  const text = narrow(source);
  let unit = '';
  let rest = text.replace(BRACKETS, (whole, inside: string) => {
    const named = inside.replace(/^(?:计量)?单位[:：]?/, '');
    if (unit !== '' || !isUnit(named, units)) return whole;
    unit = unitLabelOf(named);
    return '';
  });
  if (unit === '') {
    const tail = unitTail(rest, units);
    unit = tail.unit;
    rest = tail.rest;
  }
  const dated = periodWithin(rest);
  const undated = dated ? dated.rest : rest;
  const parts = undated.split('/').filter((part) => headerKey(part) !== '');
  const [, nature = 'actual'] = NATURE_WORDS.find(([pattern]) => pattern.test(undated)) ?? [];
  const words = [undated, parts.at(-1) ?? '', undated.replace(BRACKETS, ''), ...parts];
  const plain = words.map((word) =>
    NATURE_WORDS.reduce((left, [pattern]) => left.replace(pattern, ''), word),
  );
  const keys = [...words, ...plain].map(headerKey).filter((key) => key !== '');
  return { keys: [...new Set(keys)], unit, period: dated?.period ?? null, nature };
}

/** A unit at the end, after a mark (`产值/万元`) or right after the name (`产值万元`). */
function unitTail(text: string, units: readonly RowOf<'units'>[]): { unit: string; rest: string } {
  const [, name, tail] = /^(.+?)[/:：_\s]+([^/:：_\s]+)$/.exec(text) ?? [];
  if (name !== undefined && tail !== undefined && isUnit(tail, units))
    return { unit: unitLabelOf(tail), rest: name };
  const attached = units
    .map(({ unitLabel }) => unitLabel)
    .filter((label) => label.length >= 2 && text.endsWith(label) && text.length > label.length)
    .sort((a, b) => b.length - a.length)[0];
  return attached === undefined
    ? { unit: '', rest: text }
    : { unit: attached, rest: text.slice(0, -attached.length) };
}
