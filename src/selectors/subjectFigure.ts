import type { Standing } from '#catalog/standings.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { figureOf } from '#domain/figureOf.ts';
import { lookupOf } from '#domain/lookup.ts';

/** The newest figure of one subject for a table cell; null when the indicator is not defined. */
export function subjectFigure(
  dataset: Dataset,
  subjectId: string,
  indicatorId: string,
  allowed: ReadonlySet<Standing>,
): Figure | null {
  const lookup = lookupOf(dataset);
  const indicator = lookup.row('indicators', indicatorId);
  return indicator ? figureOf(lookup, subjectId, indicator, { year: null, allowed }) : null;
}
