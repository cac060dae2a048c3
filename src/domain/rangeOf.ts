import { type Bounds, boundsOf } from './bounds.ts';
import type { Figure } from './figure.ts';

/** What is known of the number behind a figure: its qualifier, or all its tellings; of a missing one nothing. */
export function rangeOf(figure: Figure): Bounds {
  switch (figure.kind) {
    case 'observed':
      return boundsOf(figure.value, figure.observation.qualifier);
    case 'derived':
      return boundsOf(figure.value, figure.qualifier);
    case 'rival': {
      const values = figure.observations.map((o) => o.value).filter((v) => v !== null);
      return { low: Math.min(...values), high: Math.max(...values), near: false };
    }
    case 'missing':
      return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, near: false };
  }
}
