import { useCallback, useLayoutEffect, useRef } from 'react';
import { select } from '#view/store.ts';
import type { Selection } from '#view/viewState.ts';

/** Closes the dossier and gives the focus back to what opened it, or to the headline when that is gone. */
export function useCloseToOpener(selection: Selection | null): () => void {
  const opener = useRef<Element | null>(null);
  const key = selection && `${selection.kind}:${selection.id}`;
  // Runs before the dossier takes the focus to itself.
  useLayoutEffect(() => {
    if (key !== null) opener.current = document.activeElement;
  }, [key]);
  return useCallback(() => {
    const back = opener.current;
    select(null);
    requestAnimationFrame(() => {
      const target = back?.isConnected && back !== document.body ? back : document.getElementById('headline');
      if (target instanceof HTMLElement) target.focus();
    });
  }, []);
}
