import type { Dataset, Indicator } from '#domain/dataset.ts';
import { type Figure, figureStanding, figureValue } from '#domain/figure.ts';
import { perIndicator } from '#domain/perIndicator.ts';
import { rangeOf } from '#domain/rangeOf.ts';
import { resultsByPart } from '#domain/resultsByPart.ts';

/** Circles whose area tells a value. */
export interface SizeScale {
  /** CSS px; what is not zero is never smaller than can be seen. */
  readonly radiusOf: (value: number) => number;
  /** Round values for the legend, largest first, three at most. */
  readonly rounds: readonly number[];
}

/** How a town's circle is drawn. Zero is a ring of the least size, what is missing an empty dashed one. */
export interface TownSize {
  readonly look: 'filled' | 'sample' | 'rival' | 'zero' | 'missing';
  /** CSS px. */
  readonly radius: number;
}

const LARGEST = 28;
const SMALLEST = 3;
const EMPTY_RING = 9;

/** Fixed by the largest value of any town in any year, sample included. */
export const sizeScaleOf = perIndicator((dataset: Dataset, indicator: Indicator): SizeScale => {
  const towns = new Set(dataset.towns.map((t) => t.id));
  const values = resultsByPart(dataset, indicator)
    .filter((o) => towns.has(o.subjectId) || towns.has(o.alsoSubjectId))
    .map((o) => o.value)
    .filter((v) => v !== null);
  const most = Math.max(0, ...values);
  const radiusOf = (value: number) =>
    most <= 0 || value <= 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt(value / most));
  return { radiusOf, rounds: roundsBelow(most, indicator.decimals) };
});

/** The largest round number not above the most, a fifth and a twenty-fifth of it, as far as the unit can be divided. */
function roundsBelow(most: number, decimals: number): readonly number[] {
  if (most <= 0) return [];
  const least = 10 ** -decimals;
  const rounds = [most, most / 5, most / 25].map(roundDown).filter((v) => v >= least);
  return [...new Set(rounds)];
}

/** 1, 2 or 5 times a power of ten. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [5, 2, 1].find((n) => n * power <= value) ?? 1;
  return Number((lead * power).toPrecision(1));
}

export function townSize(figure: Figure, scale: SizeScale): TownSize {
  if (figure.kind === 'rival') return { look: 'rival', radius: scale.radiusOf(rangeOf(figure).low) };
  const value = figureValue(figure);
  if (value === null) return { look: 'missing', radius: EMPTY_RING };
  if (value === 0) return { look: 'zero', radius: SMALLEST };
  return {
    look: figureStanding(figure) === 'sample' ? 'sample' : 'filled',
    radius: scale.radiusOf(value),
  };
}
