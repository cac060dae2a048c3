import type { Breath } from '#export/breath.ts';

/** Longest piece of work without a pause, in ms. */
const PIECE = 20;

/** Lets the page answer when it has been kept busy for a while, and stops where the work was cancelled. */
export function breathing(signal: AbortSignal): Breath {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PIECE) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  };
}
