import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type Camera, HOME } from './projection.ts';

const CLOSEST = 12;
const STEP = 1.5;
const PAN_PX = 60;
const PAN_KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN_PX, 0],
  ArrowRight: [-PAN_PX, 0],
  ArrowUp: [0, PAN_PX],
  ArrowDown: [0, -PAN_PX],
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': STEP, '=': STEP, '-': 1 / STEP };
/** A press that moves less than this is a click. */
const DRAG_FROM_PX = 4;

const clampZoom = (k: number) => Math.min(CLOSEST, Math.max(1, k));

/** Zooms about a point of the screen, which stays where it is. */
export function zoomAbout(camera: Camera, factor: number, x: number, y: number): Camera {
  const k = clampZoom(camera.k * factor);
  const ratio = k / camera.k;
  return k === 1 ? HOME : { k, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio };
}

/** Pan and zoom by wheel, drag, two fingers and keyboard. */
export function useCamera(box: RefObject<HTMLElement | null>, width: number, height: number) {
  const [camera, setCamera] = useState<Camera>(HOME);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(false);

  const zoom = useCallback(
    (factor: number) => setCamera((c) => zoomAbout(c, factor, width / 2, height / 2)),
    [width, height],
  );
  const pan = useCallback(
    (dx: number, dy: number) => setCamera((c) => ({ ...c, x: c.x + dx, y: c.y + dy })),
    [],
  );
  const reset = useCallback(() => setCamera(HOME), []);
  /** Pans so that a point of the screen comes to the middle, when it is out of view. */
  const bringIn = useCallback(
    (x: number, y: number) => {
      if (x < 0 || y < 0 || x > width || y > height) pan(width / 2 - x, height / 2 - y);
    },
    [pan, width, height],
  );

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // React's wheel handlers are passive; this one must keep the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015));
      setCamera((c) => zoomAbout(c, factor, event.clientX - left, event.clientY - top));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [box]);

  const onPointerDown = useCallback((event: PointerEvent<HTMLElement>) => {
    if ((event.target as Element).closest('button, select, [data-overlay]')) return;
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved.current = false;
  }, []);

  const onPointerMove = useCallback((event: PointerEvent<HTMLElement>) => {
    const last = pointers.current.get(event.pointerId);
    if (!last) return;
    const now = { x: event.clientX, y: event.clientY };
    const [dx, dy] = [now.x - last.x, now.y - last.y];
    if (!moved.current && Math.hypot(dx, dy) < DRAG_FROM_PX) return;
    if (!moved.current) event.currentTarget.setPointerCapture(event.pointerId);
    moved.current = true;
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    if (!other) {
      setCamera((c) => ({ ...c, x: c.x + dx, y: c.y + dy }));
      return;
    }
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    const after = Math.hypot(now.x - other.x, now.y - other.y);
    const [midX, midY] = [(now.x + other.x) / 2 - left, (now.y + other.y) / 2 - top];
    setCamera((c) => zoomAbout(c, before > 0 ? after / before : 1, midX, midY));
  }, []);

  const onPointerUp = useCallback((event: PointerEvent<HTMLElement>) => {
    pointers.current.delete(event.pointerId);
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.target !== event.currentTarget) return;
      const { key } = event;
      const move = PAN_KEYS[key];
      const factor = ZOOM_KEYS[key];
      if (move) pan(...move);
      else if (factor !== undefined) zoom(factor);
      else if (key === '0') reset();
      else return;
      event.preventDefault();
    },
    [pan, zoom, reset],
  );

  return {
    camera,
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
    reset,
    bringIn,
    /** Whether the press that just ended was a drag, so that its click is none. */
    wasDragged: () => moved.current,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onKeyDown },
  };
}
