import { NATURES, QUALIFIERS } from '#catalog/figures.ts';
import { MISSING_REASONS, type MissingReason, STANDINGS, type Standing } from '#catalog/standings.ts';
import type { Indicator, Observation } from '#domain/dataset.ts';
import { type Figure, figureStanding } from '#domain/figure.ts';
import { periodLabel } from '#domain/period.ts';
import { formatNumber, formatShort } from './formatNumber.ts';

/**
 * The written parts of a figure. `word` is 「示例」 where it is one: part of the figure, never an ornament.
 * `number` holds 约 where it is one, `suffix` 以上; `period` is the figure's own.
 */
export interface FigureText {
  readonly word: string;
  readonly number: string;
  /** The same where there is little room: 「两说」 without its values, large numbers in 万. */
  readonly brief: string;
  readonly unit: string;
  /** 「以上」「以下」 after the unit; '' mostly. */
  readonly suffix: string;
  readonly period: string;
  /** 「1/2 有值」 where a sum has not all its terms; '' where it has, or is no sum. */
  readonly coverage: string;
  readonly standing: Standing | null;
  /** One character for tables, maps and charts. */
  readonly mark: string;
  /** The whole in one line: 「示例 86 亿元」. */
  readonly line: string;
}

export const MISSING_MARK = '缺';

/** What does not apply, or was filtered away by the reader, is not lacking. */
const UNMARKED = new Set<MissingReason>(['notApplicable', 'filtered']);

/** Writes every number of the product. */
export function formatFigure(figure: Figure): FigureText {
  const standing = figureStanding(figure);
  switch (figure.kind) {
    case 'missing': {
      const { label } = MISSING_REASONS[figure.reason];
      return compose(label, '', '', null, UNMARKED.has(figure.reason) ? '' : MISSING_MARK);
    }
    case 'observed':
      return formatObservation(figure.observation, figure.indicator);
    case 'derived': {
      const { reported, total } = figure.coverage;
      const { prefix, suffix } = QUALIFIERS[figure.qualifier];
      const text = `${prefix}${number(figure.value, figure.indicator)}`;
      const whole = compose(text, unitOf(figure.indicator), String(figure.year), standing);
      const brief = `${prefix}${short(figure.value, figure.indicator)}`;
      const parts = { ...whole, brief, suffix, line: `${whole.line}${suffix}` };
      if (reported === total) return parts;
      const line = `${parts.line}（${total} 个中 ${reported} 个有值）`;
      return { ...parts, coverage: `${reported}/${total} 有值`, line };
    }
    case 'rival': {
      const values = [...new Set(figure.observations.map((o) => o.value))]
        .filter((v) => v !== null)
        .sort((a, b) => a - b);
      const periods = [...new Set(figure.observations.map(periodLabel))];
      const tellings = `${'两三四五'[values.length - 2] ?? values.length}说`;
      const parts = compose(
        `${tellings}：${values.map((v) => number(v, figure.indicator)).join(' / ')}`,
        unitOf(figure.indicator),
        periods.length === 1 ? (periods[0] ?? '') : '',
        standing,
      );
      return { ...parts, brief: tellings };
    }
  }
}

/** What of a row is written. */
export type WrittenObservation = Pick<
  Observation,
  'value' | 'qualifier' | 'standing' | 'nature' | 'missingReason' | 'periodKind' | 'period' | 'reportedOn'
>;

/** Writes one row, of any nature; what is no result says so (目标、预计 …). */
export function formatObservation(observation: WrittenObservation, indicator: Indicator): FigureText {
  const { value, qualifier, standing, nature } = observation;
  if (value === null) {
    const { label } = MISSING_REASONS[observation.missingReason || 'notReported'];
    return compose(label, '', periodLabel(observation), null, MISSING_MARK);
  }
  const { prefix, suffix } = QUALIFIERS[qualifier];
  const intent = nature === 'actual' ? '' : `${NATURES[nature].label} `;
  const flag = indicator.unit === 'flag';
  const text = flag ? number(value, indicator) : `${prefix}${number(value, indicator)}`;
  const parts = compose(`${intent}${text}`, unitOf(indicator), periodLabel(observation), standing);
  const brief = flag ? text : `${intent}${prefix}${short(value, indicator)}`;
  return { ...parts, brief, suffix, line: `${parts.line}${suffix}` };
}

/** The source's own number and unit, where it differs from the canonical one; '' where it is the same. */
export function sourceWording(observation: Observation, indicator: Indicator): string {
  const { sourceValue, sourceUnit, value } = observation;
  if (sourceValue === null || (sourceValue === value && sourceUnit === indicator.unitLabel)) return '';
  return `原文 ${formatNumber(sourceValue, 6)} ${sourceUnit}`;
}

function compose(
  text: string,
  unit: string,
  period: string,
  standing: Standing | null,
  mark = standing === null ? '' : STANDINGS[standing].mark,
): FigureText {
  const word = standing === 'sample' ? STANDINGS.sample.label : '';
  const line = [word, text, unit].filter((part) => part !== '').join(' ');
  return { word, number: text, brief: text, unit, suffix: '', period, coverage: '', standing, mark, line };
}

const number = (value: number, indicator: Indicator): string =>
  indicator.unit === 'flag' ? (value === 1 ? '是' : '否') : formatNumber(value, indicator.decimals);

const short = (value: number, { decimals }: Indicator): string => formatShort(value, decimals);

const unitOf = (indicator: Indicator): string => (indicator.unit === 'flag' ? '' : indicator.unitLabel);
