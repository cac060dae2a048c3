import { ticks } from 'd3-array';
import type { Dataset, Indicator } from '#domain/dataset.ts';
import { perIndicator } from '#domain/perIndicator.ts';
import { resultsByPart } from '#domain/resultsByPart.ts';

/** Classes of a sequential scale: `breaks` ascending, class 1 below the first, one more class than breaks. */
export interface ClassScale {
  readonly breaks: readonly number[];
  /** 1-based class of a value, and the ramp step (1–7) it is drawn in. */
  readonly stepOf: (value: number) => number;
  readonly steps: readonly number[];
}

const RAMP_STEPS = 7;

/** At most seven classes over the given breaks, spread over the whole ramp. */
export function classScale(breaks: readonly number[]): ClassScale {
  const classes = breaks.length + 1;
  const steps = Array.from({ length: classes }, (_, i) =>
    classes === 1 ? 4 : 1 + Math.round((i * (RAMP_STEPS - 1)) / (classes - 1)),
  );
  const stepOf = (value: number) => steps[breaks.filter((b) => value >= b).length] ?? RAMP_STEPS;
  return { breaks, stepOf, steps };
}

/**
 * The scale of an indicator: declared breaks, else round ones over every value of every period and standing,
 * so that it stays the same under filters, years and the sample switch.
 */
export const scaleOf = perIndicator((dataset: Dataset, indicator: Indicator): ClassScale => {
  if (indicator.breaks.length > 0) return classScale(indicator.breaks.map(Number));
  if (indicator.unit === 'flag') return classScale([]);
  const values = resultsByPart(dataset, indicator)
    .map((o) => o.value)
    .filter((v) => v !== null);
  if (values.length === 0) return classScale([]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const inside = ticks(low, high, 5).filter((t) => t > low && t < high);
  return classScale(inside.slice(0, RAMP_STEPS - 1));
});
