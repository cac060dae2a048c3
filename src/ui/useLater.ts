import { useLayoutEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/** A value as it was until the frame with the new one is drawn: what follows it is drawn after what answers at once. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(() => value);
  useLayoutEffect(() => {
    if (!Object.is(later, value)) return afterPaint(() => setLater(() => value));
  }, [later, value]);
  return later;
}
