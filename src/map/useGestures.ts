import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Camera, HOME, lean } from './camera.ts';
import type { Point, Projection } from './projection.ts';
import { drag, viewportOf, zoomAbout } from './viewport.ts';

const STEP = 1.5;
const PAN_PX = 60;
const LEAN_STEP = 10;
/** Degrees for a px dragged. */
const LEAN_PER_PX = 0.3;
/** A press that moves less than this is a click. */
const DRAG_FROM_PX = 4;

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': STEP, '=': STEP, '-': 1 / STEP };

interface Ground {
  readonly box: RefObject<HTMLElement | null>;
  readonly camera: Camera;
  readonly onCamera: (camera: Camera) => void;
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  /** Whether the base map can lean and turn. */
  readonly canLean: boolean;
}

/** Pan, zoom, lean and turn by wheel, drag, two fingers and keyboard; the same over both base maps. */
export function useGestures({ box, camera, onCamera, projection, width, height, canLean }: Ground) {
  // Several events may come before the next render: each goes on from the last camera, not the last drawn one.
  const now = useRef({ camera, projection, width, height });
  now.current = { camera, projection, width, height };
  const send = useCallback(
    (next: (camera: Camera, at: (camera: Camera) => ReturnType<typeof viewportOf>) => Camera) => {
      const ground = now.current;
      const at = (c: Camera) => viewportOf(ground.projection, c, ground.width, ground.height);
      const moved = next(ground.camera, at);
      now.current = { ...ground, camera: moved };
      onCamera(moved);
    },
    [onCamera],
  );
  const middle = useCallback((): Point => ({ x: now.current.width / 2, y: now.current.height / 2 }), []);

  const zoom = useCallback(
    (factor: number, about?: Point) =>
      send((c, at) => zoomAbout(at(c), now.current.projection, factor, about ?? middle())),
    [send, middle],
  );
  const pan = useCallback(
    (from: Point, to: Point) => send((c, at) => drag(at(c), now.current.projection, from, to)),
    [send],
  );
  /** Leans the map as given and turns it north again. */
  const leanTo = useCallback((pitch: number) => send((c) => ({ ...c, pitch, bearing: 0 })), [send]);
  const reset = useCallback(() => send(() => HOME), [send]);
  /** Pans so that a point of the screen comes to the middle, when it is out of view. */
  const bringIn = useCallback(
    (x: number, y: number) => {
      const ground = now.current;
      if (x < 0 || y < 0 || x > ground.width || y > ground.height) pan({ x, y }, middle());
    },
    [pan, middle],
  );

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // React's wheel handlers are passive; this one must keep the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      if ((event.target as Element).closest('[data-overlay]')) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015));
      zoom(factor, { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [box, zoom]);

  const pointers = useRef(new Map<number, Point>());
  const moved = useRef(false);
  const leaning = useRef(false);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if ((event.target as Element).closest('button, select, input, [data-overlay]')) return;
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      moved.current = false;
      leaning.current = canLean && (event.button === 2 || event.ctrlKey);
    },
    [canLean],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const last = pointers.current.get(event.pointerId);
      if (!last) return;
      const here = { x: event.clientX, y: event.clientY };
      const [dx, dy] = [here.x - last.x, here.y - last.y];
      if (!moved.current && Math.hypot(dx, dy) < DRAG_FROM_PX) return;
      if (!moved.current) event.currentTarget.setPointerCapture(event.pointerId);
      moved.current = true;
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      pointers.current.set(event.pointerId, here);
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const inBox = (point: Point): Point => ({ x: point.x - left, y: point.y - top });
      if (leaning.current) send((c) => lean(c, -dy * LEAN_PER_PX, dx * LEAN_PER_PX));
      else if (!other) pan(inBox(last), inBox(here));
      else {
        const before = Math.hypot(last.x - other.x, last.y - other.y);
        const after = Math.hypot(here.x - other.x, here.y - other.y);
        const between = inBox({ x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 });
        zoom(before > 0 ? after / before : 1, between);
      }
    },
    [pan, send, zoom],
  );

  const onPointerUp = useCallback((event: PointerEvent<HTMLElement>) => {
    pointers.current.delete(event.pointerId);
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
      const { key } = event;
      const arrow = ARROWS[key];
      const factor = ZOOM_KEYS[key];
      if (arrow && event.shiftKey) {
        if (!canLean) return;
        send((c) => lean(c, arrow[1] * LEAN_STEP, arrow[0] * LEAN_STEP));
      } else if (arrow) {
        const from = middle();
        pan(from, { x: from.x + arrow[0] * PAN_PX, y: from.y + arrow[1] * PAN_PX });
      } else if (factor !== undefined) zoom(factor);
      else if (key === '0') reset();
      else return;
      event.preventDefault();
    },
    [canLean, middle, pan, send, zoom, reset],
  );

  return {
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
    reset,
    leanTo,
    bringIn,
    /** Whether the press that just ended was a drag, so that its click is none. */
    wasDragged: () => moved.current,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onKeyDown },
  };
}
