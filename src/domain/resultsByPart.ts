import type { Dataset, Indicator, Observation } from './dataset.ts';

/** Results of an indicator, sample included, for everything below the whole city. */
export function resultsByPart(dataset: Dataset, indicator: Indicator): readonly Observation[] {
  const whole = new Set(dataset.areas.filter((a) => a.kind === 'city').map((a) => a.id));
  return [...dataset.observations, ...dataset.sampleObservations].filter(
    (o) =>
      (o.indicatorId === indicator.id || o.alsoIndicatorId === indicator.id) &&
      o.nature === 'actual' &&
      !whole.has(o.subjectId),
  );
}
