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

/** The view of what stands beside the map, which is drawn after it; null where the view is that of the address. */
export const LaterView = createContext<ViewState | null>(null);

/** The view of a scene that is shown in place of the address's; null where there is none. */
export const SceneView = createContext<ViewState | null>(null);

/** What is to be shown. Below a `LaterView` it is that one, whole, until the page has time for a newer one. */
export function useView(): ViewState {
  const scene = useContext(SceneView);
  const later = useContext(LaterView);
  return useViewStore((s) => scene ?? later ?? s.view);
}

/** A part of the view as the address has it, or the scene, for what must answer its own click at once. */
export function useViewNow<T>(part: (view: ViewState) => T): T {
  const scene = useContext(SceneView);
  return useViewStore((s) => part(scene ?? s.view));
}
