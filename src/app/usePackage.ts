import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { type Opening, openedAs, type PackageState } from './opening.ts';

interface FollowedPackage {
  readonly state: PackageState;
  /** Loads it anew. */
  readonly retry: () => void;
  /** Shows another in its place. */
  readonly show: (state: PackageState) => void;
}

/** Follows a package on its way. */
export function usePackage(first: Opening): FollowedPackage {
  const [opening, setOpening] = useState(first);
  const now = useSyncExternalStore(opening.subscribe, opening.state);
  // What is shown stays until what takes its place is there.
  const last = useRef<PackageState | null>(null);
  const state = now.kind === 'loading' && last.current?.kind === 'ready' ? last.current : now;
  last.current = state;
  return {
    state,
    retry: useCallback(() => setOpening((opened) => opened.again()), []),
    show: useCallback((next) => setOpening(openedAs(next)), []),
  };
}
