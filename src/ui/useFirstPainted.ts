import { useLayoutEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

let painted = false;

/**
 * False until the page has been painted for the first time, and true ever after: what the first map can do without comes with the
 * frame that follows it.
 */
export function useFirstPainted(): boolean {
  const [isPainted, setPainted] = useState(painted);
  // Not in an effect, which itself waits for the paint.
  useLayoutEffect(() => {
    if (painted) return setPainted(true);
    return afterPaint(() => {
      painted = true;
      setPainted(true);
    });
  }, []);
  return isPainted;
}
