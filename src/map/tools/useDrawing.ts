import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { MapToolId } from '#catalog/mapTools.ts';
import { addMeasurement, chooseTool, setRegion } from '#view/mapTools.ts';
import { select, useViewStore } from '#view/store.ts';
import type { Point } from '../projection.ts';
import type { Viewport } from '../viewport.ts';
import { type Drawing, type DrawingEvent, shapePoints, startDrawing, step } from './drawing.ts';
import { pointUnder } from './pointUnder.ts';
import { useDrawingKeys } from './useDrawingKeys.ts';

/** A press that moves less than this is a click. */
const DRAG_FROM_PX = 4;
const MIDDLE_BUTTON = 1;

/** What is made of a whole shape: a measurement, or the region whose figures then stand at the side. */
function keep(drawing: Drawing): void {
  const points = shapePoints(drawing);
  if (drawing.tool === 'distance' || drawing.tool === 'area') {
    addMeasurement(drawing.tool, points);
    return;
  }
  setRegion({ ring: points });
  chooseTool(null);
  // The figures stand in the overview, which an open dossier covers.
  if (useViewStore.getState().view.select) select(null);
}

/**
 * The drawing in hand, by mouse, touch and keyboard. Pressing and dragging pans the map as ever, for the press is
 * left to it; only a box is drawn by dragging, and there the space bar or the middle button pans.
 */
export function useDrawing(tool: MapToolId, viewport: Viewport, frame: RefObject<HTMLElement | null>) {
  const [drawing, setDrawing] = useState(() => startDrawing(tool));
  const current = useRef(drawing);
  const pressed = useRef<Point | null>(null);

  const apply = (event: DrawingEvent) => {
    const next = step(current.current, event);
    if (next.done) keep(next);
    current.current = next.done ? startDrawing(tool, next.pointer) : next;
    setDrawing(current.current);
    return next.done;
  };
  const pressAt = (at: Point) =>
    apply({
      kind: 'press',
      at: viewport.toLonLat(at.x, at.y),
      on: pointUnder(current.current.points, at, viewport),
    });
  const { crosshair, hideCrosshair, spaceHeld } = useDrawingKeys(viewport, frame, {
    hasPoints: () => current.current.points.length > 0,
    apply,
    pressAt,
    leave: () => chooseTool(null),
  });

  // Of two maps beside each other, the one whose tools were used.
  useEffect(() => {
    if (frame.current?.contains(document.activeElement)) frame.current.focus({ preventScroll: true });
  }, [frame]);

  const placeOf = (event: MouseEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const draws = (event: PointerEvent) => tool === 'box' && event.button !== MIDDLE_BUTTON && !spaceHeld;
  const movedFrom = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y) >= DRAG_FROM_PX;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button === MIDDLE_BUTTON) event.preventDefault();
    else if (event.button !== 0) return;
    const at = placeOf(event);
    pressed.current = event.button === 0 ? at : null;
    if (!draws(event)) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    hideCrosshair();
    if (pressAt(at)) pressed.current = null;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { x, y } = placeOf(event);
    hideCrosshair();
    apply({ kind: 'move', at: viewport.toLonLat(x, y) });
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const [from, to] = [pressed.current, placeOf(event)];
    if (from && draws(event) && movedFrom(from, to)) {
      pressAt(to);
      pressed.current = null;
    }
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation();
    const [from, to] = [pressed.current, placeOf(event)];
    pressed.current = null;
    if (tool !== 'box' && from && !movedFrom(from, to)) pressAt(to);
  };
  return {
    drawing,
    crosshair,
    panning: spaceHeld,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onClick },
  };
}
