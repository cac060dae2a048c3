import { NATURES } from '#catalog/figures.ts';
import type { Indicator, Observation } from '#domain/dataset.ts';
import { numberWords } from '#domain/numberWords.ts';
import { periodLabel } from '#domain/period.ts';
import { formatObservation, sourceWording } from './formatFigure.ts';
import { formatNumber } from './formatNumber.ts';

export interface RecordWords {
  /** 「约 1,200 亩」 */
  readonly figure: string;
  /** How it was told, where that is otherwise: 「原文 80 公顷 × 15」; '' mostly. */
  readonly source: string;
}

/** A figure as it would be recorded, every digit of it. */
export function recordWords(row: Observation, indicator: Indicator, factor: number): RecordWords {
  const { value, qualifier, nature } = row;
  if (value === null || indicator.unit === 'flag')
    return { figure: formatObservation(row, indicator).line, source: '' };
  const intent = nature === 'actual' ? '' : `${NATURES[nature].label} `;
  const source = sourceWording(row, indicator);
  return {
    figure: `${intent}${numberWords(value, indicator.unitLabel, qualifier)}`,
    source: source === '' ? '' : `${source}${factorWords(factor)}`,
  };
}

/** A part of a whole unit is told by how many of it there are: ÷ 1,500, not × 0.000666667. */
function factorWords(factor: number): string {
  if (factor === 1) return '';
  const parts = Number((1 / factor).toPrecision(12));
  return factor < 1 && Number.isInteger(parts)
    ? ` ÷ ${formatNumber(parts, 0)}`
    : ` × ${formatNumber(factor, 6)}`;
}

/** The period as it was understood: 「2024 年全年」「2024-06 时点」. */
export function periodWords({ periodKind, period }: Pick<Observation, 'periodKind' | 'period'>): string {
  const label = periodLabel({ periodKind, period, reportedOn: '' });
  switch (periodKind) {
    case 'year':
      return `${label} 年全年`;
    case 'asof':
      return `${label} 时点`;
    case 'halfyear':
    case 'cumulative':
    case 'unknown':
      return label;
  }
}
