import type { Dataset, Indicator } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { type AreaFill, classedValue, fillOfLack, hatchOver, type Third } from './areaFill.ts';
import { scaleOf } from './classScale.ts';

/** One axis of the matrix: at most two borders, ascending, that part low, middle and high. */
export interface Thirds {
  readonly borders: readonly number[];
  readonly thirdOf: (value: number) => Third;
}

/**
 * The indicator's own classes in three parts, so that a matrix and a simple map of it draw their borders at the same
 * values, and both stand still under filters and years. With one class alone all of it is in the middle.
 */
export function thirdsOf(dataset: Dataset, indicator: Indicator): Thirds {
  const { breaks } = scaleOf(dataset, indicator);
  const classes = breaks.length + 1;
  const [low, high] = [breaks[Math.round(classes / 3) - 1], breaks[Math.round((classes * 2) / 3) - 1]];
  if (low === undefined || high === undefined) return { borders: [], thirdOf: () => 1 };
  if (low === high) return { borders: [low], thirdOf: (value) => (value < low ? 0 : 2) };
  return { borders: [low, high], thirdOf: (value) => (value < low ? 0 : value < high ? 1 : 2) };
}

/** An area that lacks either value is in no cell. */
export function pairFill(first: Figure, second: Figure, axes: readonly [Thirds, Thirds]): AreaFill {
  const [x, y] = [classedValue(first), classedValue(second)];
  if (x === null || y === null) return fillOfLack([first, second]);
  return {
    kind: 'pair',
    first: axes[0].thirdOf(x),
    second: axes[1].thirdOf(y),
    hatch: hatchOver([first, second]),
  };
}
