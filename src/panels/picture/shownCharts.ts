import { type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { InPicture } from '#ui/InPicture.ts';

/** A chart the page shows and that can be taken away as a file. */
export interface ShownChart {
  /** What it is called, and by what its file is told from others. */
  readonly name: string;
  readonly slug: string;
  /** CSS px it is laid out in. */
  readonly width: number;
  /** CSS px of what takes the room it is given; what is as high as it needs tells none. */
  readonly height?: number;
  /** Draws it from what is handed over and what it reads itself: a file may hold less than the page. */
  readonly draw: (visible: VisibleThings) => ReactNode;
}

let shown: readonly ShownChart[] = [];
const listeners = new Set<() => void>();

function tell(charts: readonly ShownChart[]): void {
  shown = charts;
  for (const listener of listeners) listener();
}

/** The one way in for a chart: while it is shown, the export offers it as SVG. Null declares nothing. */
export function useShownChart(chart: ShownChart | null): void {
  const inPicture = useContext(InPicture);
  const draw = useRef(chart?.draw);
  useLayoutEffect(() => {
    draw.current = chart?.draw;
  });
  const { name = '', slug = '', width = 0, height } = chart ?? {};
  useEffect(() => {
    if (inPicture || slug === '') return;
    const size = height === undefined ? { width } : { width, height };
    const entry: ShownChart = { name, slug, ...size, draw: (visible) => draw.current?.(visible) ?? null };
    tell([...shown, entry]);
    return () => tell(shown.filter((other) => other !== entry));
  }, [inPicture, name, slug, width, height]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Those that are shown now. */
export const useShownCharts = (): readonly ShownChart[] => useSyncExternalStore(subscribe, () => shown);
