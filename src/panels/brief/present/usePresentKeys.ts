import { type RefObject, useEffect, useRef } from 'react';

interface PresentMoves {
  readonly by: (steps: number) => void;
  readonly to: (end: 'first' | 'last') => void;
  readonly leave: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Something open over the scene takes Escape to itself, a form every key. */
const OPEN = '[role="dialog"], [role="listbox"]';

/** Arrow keys, a clicker (PageUp, PageDown), space, Home, End and Escape; before anything on the scene takes them. */
export function usePresentKeys(moves: PresentMoves): void {
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { by, to, leave } = latest.current;
      const target = event.target as Element;
      if (target.closest?.('input, select, textarea') || document.querySelector('dialog[open]')) return;
      // A button that has the focus is pressed by it.
      if (event.key === ' ' && target.closest?.('button, a, summary')) return;
      const steps = STEPS[event.key];
      if (steps !== undefined) by(steps);
      else if (event.key === 'Home') to('first');
      else if (event.key === 'End') to('last');
      else if (event.key === 'Escape' && !document.querySelector(OPEN)) leave();
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
}

/** CSS px a finger must go sideways. */
const LEAST_SWIPE = 60;

/** A finger drawn sideways turns the page, but not on the map, which it moves. */
export function useSwipe(stage: RefObject<HTMLElement | null>, by: PresentMoves['by']): void {
  const latest = useRef(by);
  latest.current = by;
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let from: Touch | null = null;
    const start = (event: TouchEvent) => {
      const onMap = (event.target as Element).closest('[data-base], input, select');
      from = event.touches.length === 1 && !onMap ? (event.touches[0] ?? null) : null;
    };
    const end = (event: TouchEvent) => {
      const to = event.changedTouches[0];
      if (!from || !to) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = null;
      if (Math.abs(x) > LEAST_SWIPE && Math.abs(x) > 2 * Math.abs(y)) latest.current(x < 0 ? 1 : -1);
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchend', end);
    };
  }, [stage]);
}
