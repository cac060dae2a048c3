import type { Standing } from '#catalog/standings.ts';
import { type Figure, figureStanding, figureValue } from '#domain/figure.ts';
import type { ClassScale } from './classScale.ts';

/** How an area is filled; map, ranking and legend all read this. */
export type AreaFill =
  | { readonly kind: 'none' }
  | { readonly kind: 'class'; readonly step: number; readonly hatch: 'none' | 'sample' | 'rival' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' };

const hatchOf = (standing: Standing | null) => (standing === 'sample' ? 'sample' : 'none');

/** Rivals take the class of their lowest telling, and are hatched crosswise as unsettled. */
export function areaFill(figure: Figure | null, scale: ClassScale): AreaFill {
  if (figure === null || (figure.kind === 'missing' && figure.reason === 'filtered')) return { kind: 'none' };
  if (figure.kind === 'missing')
    return { kind: figure.reason === 'notApplicable' ? 'notApplicable' : 'missing' };
  if (figure.kind === 'rival') {
    const values = figure.observations.map((o) => o.value).filter((v) => v !== null);
    return { kind: 'class', step: scale.stepOf(Math.min(...values)), hatch: 'rival' };
  }
  const value = figureValue(figure);
  return value === null
    ? { kind: 'missing' }
    : { kind: 'class', step: scale.stepOf(value), hatch: hatchOf(figureStanding(figure)) };
}

/** Whether text on a fill is dark or light: the one with the higher contrast on that step. */
export const DARK_INK_FROM: Readonly<Record<'dark' | 'light', (step: number) => boolean>> = {
  dark: (step) => step >= 4,
  light: (step) => step <= 4,
};
