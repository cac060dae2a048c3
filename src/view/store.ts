import { create } from 'zustand';
import { decodeView, encodeView, type ViewNote } from './codec.ts';
import type { ViewVocabulary } from './field.ts';
import { DEFAULT_VIEW, NO_FILTERS, type Selection, type ViewState } from './viewState.ts';

interface ViewStore {
  readonly view: ViewState;
  /** What could not be read from the address. */
  readonly notes: readonly ViewNote[];
  /** A step the reader can go back from. */
  readonly change: (patch: Partial<ViewState>) => void;
  /** A drag or a keystroke: takes the place of the current step. */
  readonly adjust: (patch: Partial<ViewState>) => void;
  readonly dismissNotes: () => void;
  /** Takes every change in place of the address while a scene is shown that is not what the address says. */
  readonly diverted: ((patch: Partial<ViewState>) => void) | null;
}

export const useViewStore = create<ViewStore>()((set, get) => {
  const apply = (patch: Partial<ViewState>, write: 'pushState' | 'replaceState') => {
    const { diverted } = get();
    if (diverted) {
      diverted(patch);
      return;
    }
    const view = { ...get().view, ...patch };
    const address = `${location.pathname}${encodeView(view)}`;
    if (address !== location.pathname + location.search) history[write](null, '', address);
    set({ view });
  };
  return {
    view: DEFAULT_VIEW,
    notes: [],
    diverted: null,
    change: (patch) => apply(patch, 'pushState'),
    adjust: (patch) => apply(patch, 'replaceState'),
    dismissNotes: () => set({ notes: [] }),
  };
});

/** Follows the address: once now, then on every step back or forward. Returns the way to stop. */
export function followAddress(words: ViewVocabulary): () => void {
  const read = () => useViewStore.setState(decodeView(location.search, words));
  read();
  addEventListener('popstate', read);
  return () => removeEventListener('popstate', read);
}

/** A step in the address even while changes go to the scene that is shown. */
export function changeAddress(patch: Partial<ViewState>): void {
  const { diverted, change } = useViewStore.getState();
  useViewStore.setState({ diverted: null });
  change(patch);
  useViewStore.setState({ diverted });
}

export const select = (selection: Selection | null) => useViewStore.getState().change({ select: selection });
export const clearFilters = () => useViewStore.getState().change(NO_FILTERS);

/** Adds the entry to a filter, or takes it out. */
export function toggle<K extends 'sector' | 'category' | 'level' | 'area' | 'role' | 'standing'>(
  key: K,
  entry: ViewState[K][number],
) {
  const current: readonly string[] = useViewStore.getState().view[key];
  const next = current.includes(entry) ? current.filter((e) => e !== entry) : [...current, entry];
  useViewStore.getState().change({ [key]: next });
}
