import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Rectangle } from './placeNames.ts';

const NONE: readonly Rectangle[] = [];

const read = (frame: Element, covers: readonly Element[]): readonly Rectangle[] => {
  // To measure the frame is dear, and for nothing where nothing lies over it.
  if (covers.length === 0) return NONE;
  const { left, top } = frame.getBoundingClientRect();
  return covers.map((cover) => {
    const box = cover.getBoundingClientRect();
    const { width, height } = box;
    return { x: box.left - left + width / 2, y: box.top - top + height / 2, width, height };
  });
};

const same = (a: readonly Rectangle[], b: readonly Rectangle[]): boolean =>
  a.length === b.length &&
  a.every((r, i) => {
    const other = b[i];
    return (
      other && r.x === other.x && r.y === other.y && r.width === other.width && r.height === other.height
    );
  });

/**
 * Where menus, legend and buttons (`data-cover`) lie over the map, followed as they change. The same list as long
 * as nothing moved, so that what is placed by it is not placed anew.
 */
export function useCovers(
  stage: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
): readonly Rectangle[] {
  const [covers, setCovers] = useState(NONE);
  const isFirst = useRef(true);
  // Runs after every render: menus come and go with what is shown.
  useLayoutEffect(() => {
    const [within, box] = [stage.current, frame.current];
    if (!within || !box) return;
    let found: readonly Element[] = [];
    const update = () => {
      const now = read(box, found);
      setCovers((old) => (same(old, now) ? old : now));
    };
    // It tells once more when the frame has been laid out, so that only what is seen first waits to be measured.
    const sizes = new ResizeObserver(update);
    const follow = () => {
      sizes.disconnect();
      found = [...within.querySelectorAll('[data-cover]')];
      for (const element of [box, ...found]) sizes.observe(element);
    };
    follow();
    if (isFirst.current) update();
    isFirst.current = false;
    // What comes late comes without the map being drawn anew.
    const arrivals = new MutationObserver(follow);
    for (const element of [within, box]) arrivals.observe(element, { childList: true });
    return () => {
      sizes.disconnect();
      arrivals.disconnect();
    };
  });
  return covers;
}
