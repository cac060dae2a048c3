import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../projection.ts';
import type { Viewport } from '../viewport.ts';
import type { DrawingEvent } from './drawing.ts';

const STEP_PX = 10;
const BIG_STEP_PX = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Actions {
  readonly hasPoints: () => boolean;
  readonly apply: (event: DrawingEvent) => void;
  readonly pressAt: (at: Point) => void;
  /** Puts the tool down. */
  readonly leave: () => void;
}

/**
 * The keyboard's way to draw. A crosshair is moved by the arrows; at the edge of the map the key is left to the
 * camera, which moves the map under it. With the mouse in use, Enter ends the shape and the space bar lets it pan.
 */
export function useDrawingKeys(viewport: Viewport, frame: RefObject<HTMLElement | null>, actions: Actions) {
  const [crosshair, setCrosshair] = useState<Point | null>(null);
  const [spaceHeld, setSpaceHeld] = useState(false);

  const moveCrosshair = (dx: number, dy: number): boolean => {
    const from = crosshair ?? { x: viewport.width / 2, y: viewport.height / 2 };
    const to = { x: from.x + dx, y: from.y + dy };
    if (to.x < 0 || to.y < 0 || to.x > viewport.width || to.y > viewport.height) return false;
    setCrosshair(to);
    actions.apply({ kind: 'move', at: viewport.toLonLat(to.x, to.y) });
    return true;
  };

  /** Whether the key was one of drawing. */
  const onKey = (key: string, shift: boolean): boolean => {
    const arrow = ARROWS[key];
    const by = shift ? BIG_STEP_PX : STEP_PX;
    if (arrow) return moveCrosshair(arrow[0] * by, arrow[1] * by);
    if (key === 'Backspace') actions.apply({ kind: 'undo' });
    else if (key === 'Escape' && actions.hasPoints()) actions.apply({ kind: 'cancel' });
    else if (key === 'Escape') actions.leave();
    else if (key !== 'Enter' && key !== ' ') return false;
    else if (crosshair) actions.pressAt(crosshair);
    else if (key === ' ') setSpaceHeld(true);
    else if (actions.hasPoints()) actions.apply({ kind: 'end' });
    else moveCrosshair(0, 0);
    return true;
  };

  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // Before the camera, which has the same arrows, sees them.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!latest.current(event.key, event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onKeyUp = (event: KeyboardEvent) => event.key === ' ' && setSpaceHeld(false);
    element.addEventListener('keydown', onKeyDown);
    addEventListener('keyup', onKeyUp);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      removeEventListener('keyup', onKeyUp);
    };
  }, [frame]);

  return { crosshair, hideCrosshair: () => setCrosshair(null), spaceHeld };
}
