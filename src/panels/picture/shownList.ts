import { useContext, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { InPicture } from '#ui/InPicture.ts';

/** Where something shown is read, as it is at the time of asking. */
type Place<T> = () => T | null;

/**
 * What the page shows of a kind and that can be taken away as a file: whoever shows it tells of it as long as it stands.
 * What is drawn for a picture tells of nothing.
 */
export function shownList<T>() {
  let shown: readonly Place<T>[] = [];
  const listeners = new Set<() => void>();
  const tell = (places: readonly Place<T>[]) => {
    shown = places;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  /** `key` changes with whatever is told of the entry before it is asked for; '' where there is none. */
  function useTold(entry: T | null, key: string): void {
    const inPicture = useContext(InPicture);
    const newest = useRef(entry);
    useLayoutEffect(() => {
      newest.current = entry;
    });
    useEffect(() => {
      if (inPicture || key === '') return;
      const place = () => newest.current;
      tell([...shown, place]);
      return () => tell(shown.filter((other) => other !== place));
    }, [inPicture, key]);
  }

  /** Those that are shown now. */
  const useShown = (): readonly T[] =>
    useSyncExternalStore(subscribe, () => shown).flatMap((place) => place() ?? []);

  return { useTold, useShown };
}
