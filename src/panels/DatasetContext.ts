import { createContext, useContext } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { type Lookup, lookupOf } from '#domain/lookup.ts';
import { useViewStore } from '#view/store.ts';
import type { ViewState } from '#view/viewState.ts';

export const DatasetContext = createContext<Dataset | null>(null);

/** The dataset in use. Only below a loaded package. */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext);
  if (!dataset) throw new Error('useDataset is used outside a loaded package');
  return dataset;
}

export const useLookup = (): Lookup => lookupOf(useDataset());

export const useView = (): ViewState => useViewStore((s) => s.view);
