import { UNIT_SYNONYMS } from '#catalog/synonyms.ts';
import type { RowOf } from '#catalog/tables.ts';
import { memo } from './memo.ts';
import { narrow } from './narrow.ts';

type Unit = RowOf<'units'>;
type Indicator = RowOf<'indicators'>;

const bare = (text: string): string =>
  narrow(text)
    .replace(/[\s()[\]【】:：]/g, '')
    .toLowerCase();

const LABEL_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(UNIT_SYNONYMS).flatMap(([label, others]) =>
    [label, ...others].map((other) => [bare(other), label] as const),
  ),
);

/** The unit as units are written in a package: `㎡` is 平方米. What is not known comes back as it stands. */
export const unitLabelOf = (text: string): string => LABEL_OF.get(bare(text)) ?? bare(text);

/** Whether a text is nothing but a unit, by the units of the package. */
export const isUnit = (text: string, units: readonly Unit[]): boolean => {
  const label = unitLabelOf(text);
  return label !== '' && units.some(({ unitLabel }) => unitLabel === label);
};

export interface Conversion {
  /** As in the package's table of units. */
  readonly label: string;
  readonly factor: number;
  /** What the table says of the factor, such as where it is from. */
  readonly note: string;
  /** The label was completed, as 万吨 to 万吨/年. */
  readonly completed: boolean;
}

type Conversions = (indicator: Indicator, written: string) => Conversion | null;

const made = new WeakMap<readonly Unit[], Conversions>();

/** From a unit as written to the one the indicator is computed in; null when the package knows no way. */
export function conversionOf(
  indicator: Indicator,
  units: readonly Unit[],
  written: string,
): Conversion | null {
  // A column asks for the same one for each of its cells.
  const conversions = made.get(units) ?? conversionsOf(units);
  made.set(units, conversions);
  return conversions(indicator, written);
}

function conversionsOf(units: readonly Unit[]): Conversions {
  const known = new Map<Indicator, (written: string) => Conversion | null>();
  return (indicator, written) => {
    const convert = known.get(indicator) ?? memo((text) => findConversion(indicator, units, text));
    known.set(indicator, convert);
    return convert(written);
  };
}

function findConversion(indicator: Indicator, units: readonly Unit[], written: string): Conversion | null {
  const label = unitLabelOf(written);
  const own = fitting(indicator, units, label);
  if (own) return { ...own, completed: false };
  const [, per] = /(\/[年日])$/.exec(indicator.unitLabel) ?? [];
  const whole = per === undefined ? null : fitting(indicator, units, label + per);
  return whole && { ...whole, completed: true };
}

function fitting(
  indicator: Indicator,
  units: readonly Unit[],
  label: string,
): Omit<Conversion, 'completed'> | null {
  const rows = units.filter((row) => row.unitLabel === label && row.unit === indicator.unit);
  const [first] = rows;
  if (!first || rows.some(({ factor }) => factor !== first.factor)) return null;
  return { label, factor: first.factor, note: first.note };
}

/** Units an indicator's figures may be written in. */
export const unitsFor = (indicator: Indicator, units: readonly Unit[]): readonly string[] => [
  ...new Set(units.filter((row) => row.unit === indicator.unit).map((row) => row.unitLabel)),
];

const MAGNITUDE = /^(百万|千万|万亿|千|万|亿)(.*)$/;

export type CellUnit =
  | { readonly kind: 'unit'; readonly unit: string; readonly said: string }
  /** `12万` under 万元: twelve of them, or that many times more. */
  | { readonly kind: 'twofold'; readonly times: number };

const TIMES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/** The unit of a figure whose cell may name one of its own, under a column that names another. */
export function unitOfCell(written: string, ofColumn: string): CellUnit {
  if (written === '') return { kind: 'unit', unit: ofColumn, said: '' };
  const [, magnitude, name] = MAGNITUDE.exec(written) ?? [];
  if (magnitude !== undefined && name === '') {
    const [, columnMagnitude = '', base = ''] = MAGNITUDE.exec(ofColumn) ?? ['', '', ofColumn];
    const unit = magnitude + (columnMagnitude === '' ? ofColumn : base);
    if (columnMagnitude === magnitude) return { kind: 'twofold', times: TIMES[magnitude] ?? 1 };
    return { kind: 'unit', unit, said: `格内写有“${magnitude}”，读作${unit}` };
  }
  const label = unitLabelOf(written);
  const said =
    label === unitLabelOf(ofColumn) || ofColumn === ''
      ? ''
      : `格内写有单位${label}，与表头的${ofColumn}不同，按格内读`;
  return { kind: 'unit', unit: label, said };
}
