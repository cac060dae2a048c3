import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Opening, PackageState } from './opening.ts';

/** Follows a package on its way; `retry` loads it anew. */
export function usePackage(first: Opening): { state: PackageState; retry: () => void } {
  const [opening, setOpening] = useState(first);
  const state = useSyncExternalStore(opening.subscribe, opening.state);
  return { state, retry: useCallback(() => setOpening((opened) => opened.again()), []) };
}
