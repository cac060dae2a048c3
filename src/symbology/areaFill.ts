import { type Figure, figureStanding, figureValue } from '#domain/figure.ts';
import { rangeOf } from '#domain/rangeOf.ts';
import type { ClassScale } from './classScale.ts';

/** Over a colour: nothing, stripes of sample, or the crossed stripes of tellings that disagree. */
export type FillHatch = 'none' | 'sample' | 'rival';

/** Thirds of an indicator: low, middle, high. */
export type Third = 0 | 1 | 2;

/** How an area is filled; map, ranking and legend all read this. */
export type AreaFill =
  | { readonly kind: 'none' }
  | { readonly kind: 'class'; readonly step: number; readonly hatch: FillHatch }
  /** A cell of the matrix: third of the first indicator, third of the second. */
  | { readonly kind: 'pair'; readonly first: Third; readonly second: Third; readonly hatch: FillHatch }
  /** 1 to 7: far below, … 4 the same, … far above. */
  | { readonly kind: 'change'; readonly step: number; readonly hatch: FillHatch }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' };

/** Rivals take the class of their lowest telling, and are hatched crosswise as unsettled. */
export function areaFill(figure: Figure | null, scale: ClassScale): AreaFill {
  if (figure === null) return { kind: 'none' };
  const value = classedValue(figure);
  return value === null
    ? fillOfLack([figure])
    : { kind: 'class', step: scale.stepOf(value), hatch: hatchOver([figure]) };
}

/** The value an area is classed by: of rivals the lowest; null where there is none. */
export const classedValue = (figure: Figure): number | null =>
  figure.kind === 'rival' ? rangeOf(figure).low : figureValue(figure);

/** What is unsettled outweighs what is sample. */
export const hatchOver = (figures: readonly Figure[]): FillHatch => {
  if (figures.some((f) => f.kind === 'rival')) return 'rival';
  return figures.some((f) => figureStanding(f) === 'sample') ? 'sample' : 'none';
};

/** The fill where a figure it needs is lacking. */
export function fillOfLack(figures: readonly Figure[]): AreaFill {
  const reasons = figures.flatMap((f) => (f.kind === 'missing' ? [f.reason] : []));
  if (reasons.includes('filtered')) return { kind: 'none' };
  return { kind: reasons.includes('notApplicable') ? 'notApplicable' : 'missing' };
}
