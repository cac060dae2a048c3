import { QUALIFIERS } from '#catalog/figures.ts';
import { STANDINGS } from '#catalog/standings.ts';
import type { Indicator } from '#domain/dataset.ts';
import { type Figure, figureStanding, figureValue } from '#domain/figure.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import type { ExportCell, ExportColumn, NumberCell } from './exportTable.ts';

/** The columns of an indicator, and what a figure writes into them. */
export interface FigureColumns {
  readonly columns: readonly ExportColumn[];
  readonly cellsOf: (figure: Figure | null) => readonly ExportCell[];
}

const text = (title: string): ExportColumn => ({ title, kind: 'text' });
const number = (title: string): ExportColumn => ({ title, kind: 'number' });

/**
 * A figure in columns: its number, the line the screen writes, its period and standing. Sample numbers have a column
 * of their own, so that no sum over a column mixes them with what was measured. A yes or no has no number.
 */
export function figureColumns(indicator: Indicator, title: string, withSample: boolean): FigureColumns {
  const flag = indicator.unit === 'flag';
  const { sample } = STANDINGS;
  const numbers = flag
    ? []
    : [
        number(`${title}（${indicator.unitLabel}）`),
        ...(withSample ? [number(`${title}（${indicator.unitLabel}，${sample.label}）`)] : []),
      ];
  return {
    columns: [...numbers, ...['写法', '期间', '数据性质'].map((part) => text(`${title} · ${part}`))],
    cellsOf: (figure) => {
      if (figure === null) return [...numbers.map(() => null), null, null, null];
      const cell = numberCell(figure);
      const isSample = figureStanding(figure) === 'sample';
      const { line, period, standing } = formatFigure(figure);
      return [
        ...(flag ? [] : [isSample ? null : cell, ...(withSample ? [isSample ? cell : null] : [])]),
        line,
        period || null,
        standing && STANDINGS[standing].label,
      ];
    },
  };
}

/** null where the figure has no one number to stand on. */
function numberCell(figure: Figure): NumberCell | null {
  const value = figureValue(figure);
  if (value === null) return null;
  const qualifier = figure.kind === 'observed' ? figure.observation.qualifier : derivedQualifier(figure);
  const { prefix, suffix } = QUALIFIERS[qualifier];
  const word = figureStanding(figure) === 'sample' ? `${STANDINGS.sample.label} ` : '';
  return {
    value,
    before: `${word}${prefix}`,
    after: suffix,
    places: placesOf(value, figure.indicator.decimals),
  };
}

const derivedQualifier = (figure: Figure) => (figure.kind === 'derived' ? figure.qualifier : 'exact');

/** How many places the screen writes of a number. */
export const placesOf = (value: number, decimals: number): number =>
  (formatNumber(value, decimals).split('.')[1] ?? '').length;
