import { STANDINGS } from '#catalog/standings.ts';
import { type Figure, figureStanding } from '#domain/figure.ts';
import { formatFigure } from '#symbology/formatFigure.ts';

export const FIGURE_HEAD = ['数', '期间', '数据性质'];

/** A figure in words, as the screen has it, below `FIGURE_HEAD`. */
export function figureCells(figure: Figure): readonly string[] {
  const { line, period } = formatFigure(figure);
  const standing = figureStanding(figure);
  return [line, period, standing === null ? '' : STANDINGS[standing].label];
}
