import { useEffect, useRef, useState } from 'react';

/** How long a year stays in view. */
const STEP_MS = 1600;

/**
 * Steps through years until the last, or until the reader does anything. `years` ascending; `go` is told whether
 * a step is the first, which alone may be gone back from.
 */
export function useYearPlay(
  years: readonly number[],
  current: number,
  go: (year: number, isFirst: boolean) => void,
): { readonly playing: boolean; readonly toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const stepped = useRef(false);
  const step = useRef(go);
  step.current = go;

  const next = years.find((year) => year > current);
  const hasMore = next !== undefined && next !== years.at(-1);
  useEffect(() => {
    if (!playing) return;
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => {
      step.current(next, !stepped.current);
      stepped.current = true;
      if (!hasMore) setPlaying(false);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, next, hasMore]);

  useEffect(() => {
    if (!playing) return;
    // What presses the button itself is left to it: it stops, and would start again.
    const stop = (event: Event) => {
      const onButton = event.target instanceof Element && event.target.closest('[data-play]') !== null;
      const presses = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
      if (!(onButton && presses)) setPlaying(false);
    };
    addEventListener('pointerdown', stop, true);
    addEventListener('keydown', stop, true);
    return () => {
      removeEventListener('pointerdown', stop, true);
      removeEventListener('keydown', stop, true);
    };
  }, [playing]);

  const toggle = () => {
    if (playing) {
      setPlaying(false);
      return;
    }
    stepped.current = false;
    const [first] = years;
    if (next === undefined && first !== undefined) {
      step.current(first, true);
      stepped.current = true;
    }
    setPlaying(true);
  };
  return { playing, toggle };
}
