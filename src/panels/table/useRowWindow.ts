import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';

/** Up to here all rows stand in the page, where the browser's own search finds them. */
const ALL_UP_TO = 200;
const ROW_PX = 28;
/** Rows kept ready beyond the edges, so that the arrow keys always find the next. */
const BEYOND = 12;

export interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Rows to draw: from the first, up to but not including the last. */
  readonly from: number;
  readonly to: number;
  /** Height of the rows left out above and below, in CSS px. */
  readonly above: number;
  readonly below: number;
  readonly isPart: boolean;
}

/** Which of many rows are drawn: those in view and some beyond. `shown` is the row that is brought into view. */
export function useRowWindow(count: number, shown: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const isPart = count > ALL_UP_TO;
  const window = useVirtualizer({
    count: isPart ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: BEYOND,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another row is brought into view, not each new window
  useEffect(() => {
    if (shown < 0) return;
    if (isPart) window.scrollToIndex(shown, { align: 'auto' });
    else scroller.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown, isPart]);
  if (!isPart) return { scroller, from: 0, to: count, above: 0, below: 0, isPart };
  const items = window.getVirtualItems();
  const [first, last] = [items[0], items[items.length - 1]];
  return {
    scroller,
    from: first?.index ?? 0,
    to: last ? last.index + 1 : 0,
    above: first?.start ?? 0,
    below: last ? window.getTotalSize() - last.end : window.getTotalSize(),
    isPart,
  };
}
