import { useEffect, useState, useSyncExternalStore } from 'react';

/** Sheets drawn in one turn. */
const STEP = 1;

/**
 * How many of a long row of sheets are drawn so far: a few each turn, so that the page goes on answering, and all of
 * them while it is printed. `row`: begins anew with another.
 */
export function useGrowing(total: number, row: unknown = null): number {
  const [grown, setGrown] = useState({ row, shown: 0 });
  const shown = grown.row === row ? grown.shown : 0;
  useEffect(() => {
    if (shown >= total) return;
    const turn = setTimeout(() => setGrown({ row, shown: shown + STEP }));
    return () => clearTimeout(turn);
  }, [shown, total, row]);
  return usePrinting() ? total : Math.min(shown, total);
}

let printing = false;

/** By its own menu the browser prints at any time. What a store tells is drawn before the event is over. */
const usePrinting = (): boolean => useSyncExternalStore(followPrinting, () => printing);

function followPrinting(tell: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    tell();
  };
  const [begin, end] = [set(true), set(false)];
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}
