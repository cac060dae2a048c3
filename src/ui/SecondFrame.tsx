import { type ReactNode, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

let isPastFirst = false;

/** What the page's first frame leaves out, so that the map is there sooner; from then on it is drawn at once. */
export function SecondFrame({ children }: { readonly children: ReactNode }) {
  const [drawn, setDrawn] = useState(isPastFirst);
  useEffect(
    () =>
      afterPaint(() => {
        isPastFirst = true;
        setDrawn(true);
      }),
    [],
  );
  return drawn ? children : null;
}
