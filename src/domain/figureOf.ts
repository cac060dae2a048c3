import type { Indicator } from './dataset.ts';
import type { Figure } from './figure.ts';
import type { Lookup } from './lookup.ts';
import { type PickOptions, pickFigure } from './pickFigure.ts';

/** The figure of a subject. Where its row was refused for a fault, that is why there is none. */
export function figureOf(
  lookup: Lookup,
  subjectId: string,
  indicator: Indicator,
  options: PickOptions,
): Figure {
  const figure = pickFigure(indicator, lookup.observations(subjectId, indicator.id), options);
  return figure.kind === 'missing' && lookup.isRefused(subjectId, indicator.id)
    ? { ...figure, reason: 'unreadable' }
    : figure;
}
