import type { ReactNode } from 'react';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { shownList } from './shownList.ts';

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

const { useTold, useShown } = shownList<ShownChart>();

/** The one way in for a chart: while it is shown, the export offers it as SVG. Null declares nothing. */
export const useShownChart = (chart: ShownChart | null): void =>
  useTold(chart, chart ? [chart.slug, chart.name, chart.width, chart.height].join() : '');

/** Those that are shown now; one that stands on the page and on its sheet of paper, once. */
export function useShownCharts(): readonly ShownChart[] {
  const all = useShown();
  return all.filter(({ slug }, i) => all.findIndex((other) => other.slug === slug) === i);
}
