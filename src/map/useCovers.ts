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
  const observer = useRef<ResizeObserver | null>(null);
  const isFirst = useRef(true);
  // Runs after every render: menus come and go with what is shown.
  useLayoutEffect(() => {
    const box = frame.current;
    if (!stage.current || !box) return;
    const found = [...stage.current.querySelectorAll('[data-cover]')];
    const update = () => {
      const now = read(box, found);
      setCovers((old) => (same(old, now) ? old : now));
    };
    // It tells once more when the frame has been laid out, so that only what is seen first waits to be measured.
    observer.current = new ResizeObserver(update);
    for (const element of [box, ...found]) observer.current.observe(element);
    if (isFirst.current) update();
    isFirst.current = false;
    return () => observer.current?.disconnect();
  });
  return covers;
}
