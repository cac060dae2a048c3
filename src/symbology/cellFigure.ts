import { NATURES, PERIOD_KINDS, QUALIFIERS } from '#catalog/figures.ts';
import { STANDINGS, STATED_REASONS } from '#catalog/standings.ts';
import type { Indicator } from '#domain/dataset.ts';
import { type FigureText, formatObservation } from './formatFigure.ts';

/** Writes a row of observations that is still text, as a table holds it. What cannot be read counts as missing. */
export function cellFigure(cells: Readonly<Record<string, string>>, indicator: Indicator): FigureText {
  const known = <T extends string>(list: Readonly<Record<T, unknown>>, column: string, otherwise: T): T => {
    const text = cells[column] ?? '';
    return Object.hasOwn(list, text) ? (text as T) : otherwise;
  };
  const number = Number(cells.value || 'none');
  return formatObservation(
    {
      value: Number.isFinite(number) ? number : null,
      qualifier: known(QUALIFIERS, 'qualifier', 'exact'),
      standing: known(STANDINGS, 'standing', 'reported'),
      nature: known(NATURES, 'nature', 'actual'),
      missingReason: known(STATED_REASONS, 'missingReason', 'notReported'),
      periodKind: known(PERIOD_KINDS, 'periodKind', 'unknown'),
      period: cells.period ?? '',
      reportedOn: cells.reportedOn ?? '',
    },
    indicator,
  );
}
