import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { Opening, PackageState } from './opening.ts';

/** Follows a package on its way; `retry` loads it anew. */
export function usePackage(first: Opening): { state: PackageState; retry: () => void } {
  const [opening, setOpening] = useState(first);
  const now = useSyncExternalStore(opening.subscribe, opening.state);
  // What is shown stays until what takes its place is there.
  const last = useRef<PackageState | null>(null);
  const state = now.kind === 'loading' && last.current?.kind === 'ready' ? last.current : now;
  last.current = state;
  return { state, retry: useCallback(() => setOpening((opened) => opened.again()), []) };
}
