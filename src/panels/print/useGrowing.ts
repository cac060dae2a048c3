import { useEffect, useState } from 'react';

/** Sheets drawn in one turn. */
const STEP = 1;

/** How many of a long row of sheets are drawn so far: a few each turn, so that the page goes on answering. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (shown >= total) return;
    const turn = setTimeout(() => setShown(shown + STEP));
    return () => clearTimeout(turn);
  }, [shown, total]);
  return Math.min(shown, total);
}
