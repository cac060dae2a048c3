import type { Dataset, Indicator } from './dataset.ts';

/** Remembers what follows from a dataset and an indicator alone, as long as the dataset lives. */
export function perIndicator<T>(
  compute: (dataset: Dataset, indicator: Indicator) => T,
): (dataset: Dataset, indicator: Indicator) => T {
  const known = new WeakMap<Dataset, Map<Indicator, { readonly made: T }>>();
  return (dataset, indicator) => {
    const ofDataset = known.get(dataset) ?? new Map<Indicator, { readonly made: T }>();
    known.set(dataset, ofDataset);
    const entry = ofDataset.get(indicator) ?? { made: compute(dataset, indicator) };
    ofDataset.set(indicator, entry);
    return entry.made;
  };
}
